# Reads a calendar file with python3-icalendar, a parser that did not write it: "uid <tab> sequence <tab> start <tab> end
# <tab> all-day <tab> days of the alarm <tab> status <tab> summary" for each event.
import datetime
import sys

import icalendar

with open(sys.argv[1], 'rb') as file:
    calendar = icalendar.Calendar.from_ical(file.read())
for event in calendar.walk('VEVENT'):
    start, end = event.decoded('dtstart'), event.decoded('dtend')
    alarms = [alarm.decoded('trigger').days for alarm in event.walk('VALARM')]
    print('\t'.join([str(event['uid']), str(event['sequence']), start.isoformat(), end.isoformat(),
                     str(not isinstance(start, datetime.datetime)).lower(), ' '.join(map(str, alarms)),
                     str(event.get('status', '')), str(event['summary'])]))
