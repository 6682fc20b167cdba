// Prints the public holidays of all Länder and of the regions that have their own, 1990 to 2100, by the npm package
// date-holidays: "SN <tab> 1994-11-16 <tab> Buß- und Bettag"; a region stands behind its Land as in "BY.A".
const Holidays = require('date-holidays');
const places = ['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH',
                'BY.A', 'BY.KATH', 'SN.BZ', 'TH.EIC'];
const lines = [];
for (const place of places) {
    const holidays = new Holidays('DE', ...place.split('.'));
    for (let year = 1990; year <= 2100; ++year) {
        for (const day of holidays.getHolidays(year)) {
            if (day.type === 'public')
                lines.push(place + '\t' + day.date.slice(0, 10) + '\t' + day.name);
        }
    }
}
console.log(lines.join('\n'));
