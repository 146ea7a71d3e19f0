/**
 * The tables of the papers once more (NASEM 2023, Henry 2005, Schofield 1985), copied apart from the
 * code, each row as it is printed; the tests take each equation apart and compare.
 */
const numbers = (text: string) =>
  text.split('|').map((cell) => cell.trim().split(/[ ,]+/).map(Number));

/** Constant, per cm, per kg; inactive | low active | active | very active. */
export const nasem = {
  man: {
    perYear: -10.83,
    rows: numbers(
      '753.07, 6.50, 14.10 | 581.47, 8.30, 14.94 | 1004.82, 6.52, 15.91 | -517.88, 15.61, 19.11',
    ),
  },
  woman: {
    perYear: -7.01,
    rows: numbers(
      '584.90, 5.72, 11.71 | 575.77, 6.60, 12.14 | 710.25, 6.54, 12.34 | 511.83, 9.07, 12.56',
    ),
  },
  boy: {
    perYear: 3.68,
    rows: numbers(
      '-447.51, 13.01, 13.15 | 19.12, 8.62, 20.28 | -388.19, 12.66, 20.46 | -671.75, 15.38, 23.25',
    ),
  },
  girl: {
    perYear: -22.25,
    rows: numbers(
      '55.59, 8.43, 17.07 | -297.54, 12.77, 14.73 | -189.55, 11.74, 18.34 | -709.59, 18.22, 14.25',
    ),
  },
  pregnant: {
    perYear: -2.04,
    rows: numbers(
      '1131.20, 0.34, 12.15 | 693.35, 5.73, 10.20 | -223.84, 13.23, 8.15 | -779.72, 18.45, 8.73',
    ),
  },
};

/** Per kg, constant; 0–3 | 3–10 | 10–18 | 18–30 | 30–60 | 60–70 | 70+. */
export const henryWeight = {
  male: numbers('61.0 -33.7 | 23.3 514 | 18.4 581 | 16.0 545 | 14.2 593 | 13.0 567 | 13.7 481'),
  female: numbers('58.9 -23.1 | 20.1 507 | 11.1 761 | 13.1 558 | 9.74 694 | 10.2 572 | 10.0 577'),
};

/** Per kg, per metre, constant; 0–3 | 3–10 | 10–18 | 18–30 | 30–60 | 60+. */
export const henryWeightHeight = {
  male: numbers(
    '28.2 859 -371 | 15.1 74.2 306 | 15.6 266 299 | 14.4 313 113 | 11.4 541 -137 | 11.4 541 -256',
  ),
  female: numbers(
    '30.4 703 -287 | 15.9 210 349 | 9.40 249 462 | 10.4 615 -282 | 8.18 502 -11.6 | 8.52 421 10.7',
  ),
};

/** Per kg, constant; 0–3 | 3–10 | 10–18 | 18–30 | 30–60 | 60+. */
export const schofieldWeight = {
  male: numbers(
    '59.512 -30.4 | 22.706 504.3 | 17.686 658.2 | 15.057 692.2 | 11.472 873.1 | 11.711 587.7',
  ),
  female: numbers(
    '58.317 -31.1 | 20.315 485.9 | 13.384 692.6 | 14.818 486.6 | 8.126 845.6 | 9.082 658.5',
  ),
};
