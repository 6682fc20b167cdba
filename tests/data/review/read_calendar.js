// Reads a calendar file with ical.js, a parser that did not write it: "uid <tab> sequence <tab> start <tab> end <tab> all-day
// <tab> alarm <tab> summary" for each event.
const ical = require('ical.js');
const ICAL = ical.default || ical;
const calendar = new ICAL.Component(ICAL.parse(require('fs').readFileSync(process.argv[2], 'utf8')));
for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    const alarm = component.getFirstSubcomponent('valarm');
    console.log([event.uid, event.sequence, event.startDate.toString(), event.endDate.toString(), event.startDate.isDate,
                 alarm.getFirstPropertyValue('trigger').toString(), event.summary].join('\t'));
}
