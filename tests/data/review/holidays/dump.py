# Prints what python3-holidays knows: "land <tab> date" for each holiday, 1991 to 2022.
import holidays

for land in 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'.split():
    for day in sorted(holidays.Germany(prov=land, years=range(1991, 2023))):
        print(f'{land}\t{day.isoformat()}')
