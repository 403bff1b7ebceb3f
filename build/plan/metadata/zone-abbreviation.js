const locales = ['en-US', 'en-GB', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA', 'ja-JP'];
/** Zones whose short name no locale above has; without summer time. */
const others = {
    'Asia/Shanghai': 'CST',
    'Asia/Taipei': 'CST',
    'Asia/Seoul': 'KST',
    'Asia/Hong_Kong': 'HKT',
    'Asia/Manila': 'PST',
    'Asia/Jakarta': 'WIB',
    'Asia/Karachi': 'PKT',
    'Europe/Moscow': 'MSK',
    'Africa/Lagos': 'WAT',
    'Africa/Nairobi': 'EAT',
};
/** Where there is no name, the offset as the zone database writes it: `+04`, `+0545`. */
export function zoneAbbreviation(at) {
    const listed = others[at.zoneName ?? ''];
    if (listed !== undefined)
        return listed;
    const known = locales
        .map((locale) => at.setLocale(locale).offsetNameShort ?? '')
        .find((name) => /^[A-Z]{2,5}$/.test(name));
    return known ?? at.toFormat('ZZZ').replace(/00$/, '');
}
