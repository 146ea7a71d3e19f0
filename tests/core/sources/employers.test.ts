import { describe, expect, test } from 'vitest';
import { findSources } from '@/core/sources/find-sources';

/** Roles, bodies and place of the first person a text lets speak. */
const speaker = (text: string) => {
  const person = findSources(
    text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line })),
  ).sources.find(({ kind }) => kind === 'person');
  return [
    person?.roles.map((one) => one.text),
    person?.orgs.map((one) => one.text),
    person?.place?.text ?? null,
  ];
};

describe('where somebody works is told', () => {
  test.each([
    [
      'without the place that owns the body',
      'Naps help, said Dr. Nora Vale, a surgeon at Denmark’s Elm University.',
      [['surgeon'], ['Elm University'], 'Denmark'],
    ],
    [
      'with the noun of the body in small letters',
      'Naps help, said Dr. Nora Vale, a surgeon at the Otto Brandt medical center.',
      [['surgeon'], ['Otto Brandt medical center'], null],
    ],
    [
      'behind the noun that says what the body is',
      'Dr. Nora Vale, a scientist for the advocacy group Bright Lungs, said naps help.',
      [['scientist'], ['Bright Lungs'], null],
    ],
    [
      'by a maker before the role',
      '“Naps help,” said Nora Vale, a Lumora senior scientist.',
      [['senior scientist'], ['Lumora'], null],
    ],
    [
      'by a university of one word before the role',
      '“Naps help,” said Yale psychologist Nora Vale.',
      [['psychologist'], ['Yale'], null],
    ],
    [
      'by letters before a role that once was',
      '“Naps help,” said Nora Vale, NSRA former president.',
      [['former president'], ['NSRA'], null],
    ],
    [
      'not by a country before the role',
      '“Naps help,” said UK scientist Nora Vale.',
      [['scientist'], [], 'UK'],
    ],
    [
      'not by a people before the role',
      '“Naps help,” said Danish scientist Nora Vale.',
      [['scientist'], [], null],
    ],
    [
      'not by an illness before the role',
      '“Naps help,” said Nora Vale, an Alzheimer’s researcher at Elm University.',
      [['Alzheimer’s researcher'], ['Elm University'], null],
    ],
    [
      'not by a method before the role',
      '“Naps help,” said Nora Vale, a Pilates instructor.',
      [['Pilates instructor'], [], null],
    ],
    [
      'not by a town of the writer’s house style',
      '“Naps help,” said Nora Vale, a Moss Creek, Pa., physician who is president of the Sleep Academy.',
      [['physician', 'president'], ['Sleep Academy'], 'Moss Creek, Pa.'],
    ],
    [
      'by the second of two roles',
      'Nora Vale, a physician and chief sleep control officer of the Nap Society, said naps help.',
      [['physician', 'chief sleep control officer'], ['Nap Society'], null],
    ],
    [
      'by the second verb of a clause',
      '“Naps help,” says Dr. Nora Vale, who led the study and is director of the center for sleep research at Moor Hospital.',
      [['director of the center for sleep research'], ['Moor Hospital'], null],
    ],
    [
      'by a tie without a role',
      '“Naps help,” said Dr. Nora Vale, who is also with the department of sleep medicine at Moor Hospital.',
      [[], ['Moor Hospital'], null],
    ],
    [
      'by the main verb of a sentence',
      'Dr. Nora Vale coordinates the Sleep Program at Moor Hospital in Boston. She said naps help.',
      [[], ['Sleep Program at Moor Hospital'], 'Boston'],
    ],
    [
      'behind letters and a comma',
      'Nora Vale, Ph.D., is the director of the sleep lab at Moor Hospital. Vale says naps help.',
      [['director of the sleep lab'], ['Moor Hospital'], null],
    ],
    [
      'behind what somebody works on',
      'Nora Vale, a researcher studying naps and dreams at Elm University, said naps help.',
      [['researcher'], ['Elm University'], null],
    ],
    [
      'behind a word of belonging',
      'Nora Vale, a surgeon affiliated with Moor Hospital, said naps help.',
      [['surgeon'], ['Moor Hospital'], null],
    ],
    [
      'by a clause of what somebody studies',
      'Nora Vale, who studies naps at Elm University, said naps help.',
      [[], ['Elm University'], null],
    ],
    [
      'by a clause of whose laboratory it is',
      'Nora Vale, whose lab at Elm University bred the mice, said naps help.',
      [[], ['Elm University'], null],
    ],
    [
      'behind the noun of a body in the role',
      'Nora Vale, the chief executive of the charity Bright Lungs, said naps help.',
      [['chief executive'], ['Bright Lungs'], null],
    ],
    [
      'behind the owner of a body in the role',
      'Nora Vale, director of the university’s Moor Center for Sleep, said naps help.',
      [['director'], ['Moor Center for Sleep'], null],
    ],
    [
      'behind two fields in capitals',
      'Nora Vale, Director of Policy and Research at Bright Lungs, said naps help.',
      [['Director of Policy and Research'], ['Bright Lungs'], null],
    ],
    [
      'behind a chair and its subject',
      'Nora Vale, the Moss Chair in Neurology at Elm University, said naps help.',
      [['Moss Chair in Neurology'], ['Elm University'], null],
    ],
    [
      'behind an aside about the field',
      'Nora Vale, an expert on drugs and dreams, at Elm University, said naps help.',
      [['expert on drugs and dreams'], ['Elm University'], null],
    ],
    [
      'where the comma was forgotten',
      '“Naps help,” said Nora Vale director of Moor Hospital.',
      [['director'], ['Moor Hospital'], null],
    ],
    [
      'by a county before its director',
      'Elm County’s Health Director Nora Vale said naps help.',
      [['Health Director'], ['Elm County'], null],
    ],
    [
      'by letters that are a body',
      '“Naps help,” said Nora Vale, MD, NSRA former president and adviser.',
      [['former president', 'adviser'], ['NSRA'], null],
    ],
    [
      'by a learned society alone',
      'Nora Vale of the Northern Society of Sleep said naps help.',
      [[], ['Northern Society of Sleep'], null],
    ],
    [
      'in a clause about the place',
      'Dr. Nora Vale at the Moor Institute in Leeds, where the work was done, said: “Naps help.”',
      [[], ['Moor Institute'], 'Leeds'],
    ],
    [
      'for two at once',
      'Nora Vale and Otto Brandt of Elm University said naps help.',
      [[], ['Elm University'], null],
    ],
    [
      'for both',
      'Dr. Nora Vale and Dr. Otto Brandt, both of Elm University, said naps help.',
      [[], ['Elm University'], null],
    ],
    [
      'in charge of a ward',
      '“Naps help,” said Dr. Nora Vale, doctor-in-charge of Sleep Medicine at NSRA.',
      [['doctor-in-charge of Sleep Medicine'], ['NSRA'], null],
    ],
    [
      'behind a department in small letters',
      '“Naps help,” said Dr. Nora Vale, professor and head of the sleep and dreams department of Elm University.',
      [['professor', 'head of the sleep and dreams department'], ['Elm University'], null],
    ],
    [
      'by the first of two roles before a comma',
      'Elm Council scientific adviser and sleep expert, Professor Nora Vale, said naps help.',
      [['scientific adviser'], ['Elm Council'], null],
    ],
    [
      'behind a list of fields with a last comma',
      '“Naps help,” said Nora Vale, MD, a clinical professor of sleep, dreams, and napping sciences at Elm University.',
      [['clinical professor of sleep, dreams, and napping sciences'], ['Elm University'], null],
    ],
    [
      'behind a junior and letters',
      '“Naps help,” said Arthur G. Vale, Jr., DPM, a sleep specialist who is affiliated with Elm Hospital.',
      [['sleep specialist'], ['Elm Hospital'], null],
    ],
    [
      'behind a word about the body',
      '“Naps help,” said Dr. Nora Vale, an epidemiologist with the federal Centers for Disease Control.',
      [['epidemiologist'], ['Centers for Disease Control'], null],
    ],
    [
      'not by where a body is based',
      '“Naps help,” said Nora Vale, president of the Long Moor, NY-based food bank.',
      [['president'], [], null],
    ],
    [
      'not by the towns somebody works in',
      '“Naps help,” said Nora Vale, DPM, a sleep specialist in Sandwich and South Moor.',
      [['sleep specialist'], [], 'Sandwich and South Moor'],
    ],
    [
      'without the town before the role',
      'Nora Vale is a Moss City-based registered and licensed dietitian. Vale says naps help.',
      [['registered and licensed dietitian'], [], null],
    ],
    [
      'by an office with two fields before the name',
      'On Monday, Secretary for Food and Health Professor Nora Vale said naps help.',
      [['Secretary for Food and Health'], [], null],
    ],
    [
      'by a director general before the name',
      'Naps help, Director General for Health Nora Vale said in a statement.',
      [['Director General for Health'], [], null],
    ],
    [
      'by an office with its letters in brackets',
      'Chief Nap Commissioner (CNC) Nora Vale said that naps help.',
      [['Chief Nap Commissioner'], [], null],
    ],
    [
      'by an office with plain words behind it',
      'Medical Officer for the district, Dr. Nora Vale, says that naps help.',
      [['Medical Officer'], [], null],
    ],
    [
      'with what an expert is one on',
      '“Naps help,” said Nora Vale, an expert on sleep and health who was not involved in the study.',
      [['expert on sleep and health'], [], null],
    ],
    [
      'by a capital before the noun of the role',
      'Registered Dietitian Nora Vale says naps help.',
      [['Registered Dietitian'], [], null],
    ],
    [
      'by an office of one field',
      'Medical Officer of Health for the district, Dr. Nora Vale, says that naps help.',
      [['Medical Officer of Health'], [], null],
    ],
    [
      'by a book with small words in its title',
      'Nora Vale, a therapist and author of The Art of Napping in America, says that naps help.',
      [['therapist', 'author of The Art of Napping in America'], [], null],
    ],
    [
      'in a town between the body and the verb',
      'Dr. Otto Vale, specialist Internal Medicine at Elm Hospital, Al Moor, said: “We nap.”',
      [['specialist Internal Medicine'], ['Elm Hospital'], 'Al Moor'],
    ],
    [
      'in a town before the role',
      'Nora Vale, a Tampa psychologist, said that naps help.',
      [['psychologist'], [], 'Tampa'],
    ],
    [
      'with a body that begins with its place',
      '“Naps help,” said Nora Vale, a Pennsylvania State University nurse.',
      [['nurse'], ['Pennsylvania State University'], null],
    ],
    [
      'behind the noun of a body and an article',
      'Nora Vale, chief executive of the parenting charity the National Nap Trust, said naps help.',
      [['chief executive'], ['National Nap Trust'], null],
    ],
    [
      'by a bare department before the verb',
      'Dr. Otto Vale, Assistant Professor, Department of Sleep, Critical Care and Nap Medicine said, “Naps help.”',
      [['Assistant Professor'], ['Department of Sleep, Critical Care and Nap Medicine'], null],
    ],
    [
      'without the next person in a list',
      'Dr. Otto Vale, a nurse from the Centre for Naps and Mental Health, and Dr. Ada Moss, an author, said naps help.',
      [['nurse'], ['Centre for Naps and Mental Health'], null],
    ],
    [
      'never by an office that acts',
      'NSRA’s Acting Executive Director Otto Vale said naps help.',
      [['Acting Executive Director'], ['NSRA'], null],
    ],
    [
      'never by an illness',
      'Dr. Nora Vale, the medical lead for the province’s COVID-19 task force, said that naps help.',
      [['medical lead'], [], null],
    ],
    [
      'behind a comma as some papers write it',
      'Dr Otto Vale‚ a cardiologist with the SA Nap Association said: “Naps help.”',
      [['cardiologist'], ['SA Nap Association'], null],
    ],
    [
      'where the comma was forgotten, behind two words',
      '“Naps help,” said Nora Vale physical therapist with Elm Physical Therapy.',
      [['physical therapist'], ['Elm Physical Therapy'], null],
    ],
    [
      'with the whole noun of the role: no assistant is a physician',
      '“Naps help,” said Nora Vale, a physician assistant at the Moor Clinic.',
      [['physician assistant'], ['Moor Clinic'], null],
    ],
    [
      'with the whole noun of the role, behind an owner',
      '“Naps help,” said Nora Vale, a doctor’s assistant at the Moor Clinic.',
      [['doctor’s assistant'], ['Moor Clinic'], null],
    ],
    [
      'with the whole noun of the role, though no list of ours has it',
      '“Naps help,” said Nora Vale, a psychologist trainee at Elm University.',
      [['psychologist trainee'], ['Elm University'], null],
    ],
    [
      'with the whole noun of the role, and not what she does',
      '“Naps help,” said Nora Vale, a nurse working at the Moor Clinic.',
      [['nurse'], ['Moor Clinic'], null],
    ],
    [
      'with a title behind the noun',
      '“Naps help,” said Nora Vale, the surgeon general.',
      [['surgeon general'], [], null],
    ],
    [
      'with a title behind the noun, before the name',
      '“Naps help,” said U.S. Surgeon General Nora Vale.',
      [['Surgeon General'], [], 'U.S.'],
    ],
    [
      'never of a friend of the profession',
      '“Naps help,” said Nora Vale, a surgeon’s neighbour’s cousin.',
      [['surgeon’s neighbour’s cousin'], [], null],
    ],
    [
      'by three fields of one specialty',
      '“Naps help,” said Nora Vale, an ear, nose and throat specialist at Elm Hospital.',
      [['ear, nose and throat specialist'], ['Elm Hospital'], null],
    ],
    [
      'by a specialty that no list holds',
      '“Naps help,” said Nora Vale, a geriatric neuropsychiatrist at Elm Hospital.',
      [['geriatric neuropsychiatrist'], ['Elm Hospital'], null],
    ],
    [
      'never by whom somebody teaches with',
      '“Naps help,” said Nora Vale, who teaches the class with Ada Moss.',
      [[], [], null],
    ],
    [
      'and a part of the country is nobody',
      'Nora Vale, senior vice president, North Texas, American Heart Association, says naps help.',
      [['senior vice president'], [], null],
    ],
    [
      'never by the profession of an owner alone',
      '“Naps help,” said Nora Vale, a surgeon’s tailor.',
      [[], [], null],
    ],
    [
      'of somebody who manages volunteers',
      'Naps help, according to Nora Vale, volunteer and patient services manager at Elm Hospice.',
      [['volunteer and patient services manager'], ['Elm Hospice'], null],
    ],
    [
      'for both by their role',
      'Dr. Nora Vale and Dr. Otto Brandt, both surgeons at Moor Hospital, said naps help.',
      [[], ['Moor Hospital'], null],
    ],
  ])('%s', (_what, text, expected) => {
    expect(speaker(text)).toEqual(expected);
  });
});

describe('a body named only before is that', () => {
  test.each([
    [
      'of the team whose author speaks',
      'Researchers at Elm University followed 90 people.\n“Naps help,” said lead author Nora Vale.',
      ['Elm University'],
    ],
    [
      'of a team named after its university',
      'Elm University researchers followed 90 people.\n“Naps help,” said Nora Vale, the study’s lead author.',
      ['Elm University'],
    ],
    [
      'that led the study',
      'The study, led by Elm University, followed 90 people. “Naps help,” said lead author Nora Vale.',
      ['Elm University'],
    ],
    [
      'of a possessive',
      'Bright Lungs Foundation was glad. Its chief executive, Nora Vale, said: “Naps help.”',
      ['Bright Lungs Foundation'],
    ],
    [
      'of a noun for the body',
      'Bright Lungs Foundation was glad.\nNora Vale, the charity’s chief executive, said: “Naps help.”',
      ['Bright Lungs Foundation'],
    ],
    [
      'of a spokeswoman',
      'Moor Hospital was glad. “Naps help,” spokeswoman Nora Vale said.',
      ['Moor Hospital'],
    ],
    [
      'of an office without an article',
      'Moor Hospital was glad. “Naps help,” said Nora Vale, clinical nurse specialist.',
      ['Moor Hospital'],
    ],
    [
      'called by its noun',
      'The Bright Lungs Centre opened. The Moor Hospital welcomed it.\n“Naps help,” said Nora Vale, a nurse at the centre.',
      ['Bright Lungs Centre'],
    ],
    [
      'never called by another noun',
      'The Bright Lungs Foundation was glad. “Naps help,” said Nora Vale, a nurse at the centre.',
      [],
    ],
    [
      'never of a role with an article',
      'Moor Hospital was glad. “Naps help,” said Nora Vale, a nurse specialist.',
      [],
    ],
    [
      'never of a title before the name',
      'Moor Hospital was glad. “Naps help,” said nutritionist Nora Vale.',
      [],
    ],
    [
      'never of a paper',
      'The news was in the Evening Post. “Naps help,” said Nora Vale, clinical nurse specialist.',
      [],
    ],
    [
      'never of a team somebody does not belong to',
      'Researchers at Elm University followed 90 people. “Naps help,” said Dr. Nora Vale, who was not involved in the study.',
      [],
    ],
  ])('%s', (_what, text, orgs) => {
    expect(speaker(text)[1]).toEqual(orgs);
  });
});

describe('what is said of two before the first is said of the second', () => {
  /** Roles and bodies of everybody in a text. */
  const speakers = (text: string) =>
    findSources([{ kind: 'paragraph', text }])
      .sources.filter(({ kind }) => kind === 'person')
      .map(({ name, roles, orgs }) => [
        name?.text,
        roles.map((one) => one.text),
        orgs.map((one) => one.text),
      ]);

  test.each([
    [
      'with a role in the plural, which each of them has in the singular',
      'Elm University sleep researchers Dr. Nora Vale, PhD, and Dr. Otto Brandt, PhD, say naps help.',
      [
        ['Nora Vale', ['sleep researcher'], ['Elm University']],
        ['Otto Brandt', ['sleep researcher'], ['Elm University']],
      ],
    ],
    [
      'never with a role of one',
      'Elm University sleep researcher Dr. Nora Vale and Dr. Otto Brandt say naps help.',
      [
        ['Nora Vale', ['sleep researcher'], ['Elm University']],
        ['Otto Brandt', [], []],
      ],
    ],
    [
      'unless each has a body of their own',
      'Professors Nora Vale and Otto Brandt of Elm University and Moor College respectively say naps help.',
      [
        ['Nora Vale', ['Professor'], ['Elm University']],
        ['Otto Brandt', ['Professor'], []],
      ],
    ],
  ])('%s', (_what, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
