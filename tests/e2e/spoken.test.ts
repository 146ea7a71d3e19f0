import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { spokenTree } from './access/spoken-tree';
import { visitSurfaces } from './access/visit-surfaces';
import { askPage } from './ask-page';
import { openLibrary } from './in-library';
import { readPageTab } from './in-popup';
import { selectWords, untilSaid } from './in-root';
import { openReader } from './open-reader';
import { until } from './until';

// What a screen reader is given of the sample: each thing by its kind and name, in the order of reading.
const at = visitSurfaces();
const words = 'It is also an opportunity missed';

/** The text between backticks, without the room before its lines. */
const lines = (text: string): string => text.replace(/^ {6}/gm, '').trim();

/** The port of this server is another each time; how much was left out is asked elsewhere. */
const told = async (page: Page, from?: string): Promise<string> =>
  (await spokenTree(page, from ? (line) => line.startsWith(from) : undefined))
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1')
    .replace(
      /\d+ things were left out of this view \(\d+ words\)/,
      'Some things were left out of this view',
    );

describe('of the sample', () => {
  test('the popup is said to be tabs, then what can be done on this page, then what is hidden', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/article.html`);
    await tab.bringToFront();
    // Its last piece of clutter comes later than the rest, and lies over the page.
    await tab.waitForFunction(
      () => document.querySelector('.app-banner')?.checkVisibility() === false,
    );
    const popup = await at.driven.openPopup(tab);
    await popup.bringToFront();
    await readPageTab(popup);
    await popup.waitForSelector('.hidden-list summary');
    // The article has been read by then.
    await popup.waitForSelector('.cited .button');
    const wanted = lines(`
      banner
        heading 1 “LeanRead”
        tablist “What LeanRead can do here”
          tab “This page” (selected)
          tab “Calories”
          tab “Foods”
          tab “Activities”
      main
        tabpanel “This page”
          heading 2 “127.0.0.1”
          button “Open the reader”
          status
          switch “Open articles of this site in the reader”
          switch “Clean pages of this site” (checked)
          switch “Ask me first on this site”
          DescriptionList
            term “Named experts”
            definition
            term “outside the study”
            definition
            term “Unnamed sources”
            definition
            term “Studies, journals”
            definition
            term “linked”
            definition
            term “Your highlights”
            definition
          button “Show on the page who is cited”
          switch “Show who is cited on this site” (checked)
          region “19 things are hidden”
            heading 2 “19 things are hidden”
            button “Show all”
            status
            group
              DisclosureTriangle “Advertising 4” (collapsed)
            group
              DisclosureTriangle “Membership badge 1” (collapsed)
            group
              DisclosureTriangle “Calorie or weight tool 1” (collapsed)
            group
              DisclosureTriangle “Comments 1” (collapsed)
            group
              DisclosureTriangle “Question about the page 1” (collapsed)
            group
              DisclosureTriangle “Newsletter sign-up 1” (collapsed)
            group
              DisclosureTriangle “Notification 1” (collapsed)
            group
              DisclosureTriangle “Sheet over the page 1” (collapsed)
            group
              DisclosureTriangle “Product for sale 1” (collapsed)
            group
              DisclosureTriangle “The site’s own promotion 1” (collapsed)
            group
              DisclosureTriangle “Links to other pages 3” (collapsed)
            group
              DisclosureTriangle “Buttons to share or follow 1” (collapsed)
            group
              DisclosureTriangle “Paid links 1” (collapsed)
            group
              DisclosureTriangle “Promoted video 1” (collapsed)
            button “Show on the page”
            button “Hide one more thing”
      navigation “More of LeanRead”
        button “All highlights”
        button “Options”
    `);
    await until(async () => (await told(popup)) === wanted, 'what is said is another', 5_000).catch(
      () => undefined,
    );
    expect(await told(popup)).toBe(wanted);
    await popup.close();
    await tab.close();
  });

  test('the reader is said to be one dialog: its tools, the article in its order, who it cites', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/article.html`);
    await openReader(tab, at.own);
    await untilSaid(tab, 'leanread-reader', '.cited', /doi\.org/);
    const wanted = lines(`
      dialog “A Short Walk After Dinner: What It Does to Your Blood Sugar”
        button “Sections” (collapsed, hasPopup=dialog)
        button “Read aloud”
        button “Take the article away” (collapsed, hasPopup=dialog)
        button “Who the article cites” (collapsed, hasPopup=dialog)
        button “Highlights on this page” (collapsed, hasPopup=dialog)
        button “Appearance” (collapsed, hasPopup=dialog)
        button “Line focus”
        button “Keys” (collapsed, hasPopup=dialog)
        button “Close the reader”
        status
        main
          article
            sectionheader
              heading 1 “A Short Walk After Dinner: What It Does to Your Blood Sugar”
              list “Who is cited in this article”
                listitem
                listitem
                listitem
                listitem
              button “All sources”
            figure
              button “Enlarge the picture: Two people walk past a row of houses at dusk”
              Figcaption
            heading 2 “Key takeaways”
            list
              listitem
              listitem
              listitem
            heading 2 “Why blood sugar rises after a meal”
            link “[1]”
            link “[2]”
            figure
              button “Enlarge the picture: Two curves of blood sugar over three hours after a meal: one rises high and falls slowly, the other, with a walk, rises less”
              Figcaption
            heading 2 “What the walking trials found”
            link “[3]”
            link “[4]”
            heading 2 “Even a few minutes count”
            link “[5]”
            link “[6]”
            link “[7]”
            link “[8]”
            heading 2 “What is on the plate”
            region “Carbohydrate and fiber in everyday portions. Figures: U.S. Department of Agriculture, SR Legacy, rounded.”
              table “Carbohydrate and fiber in everyday portions. Figures: U.S. Department of Agriculture, SR Legacy, rounded.”
                caption
                rowgroup
                  row
                    columnheader “Food”
                    columnheader “Portion”
                    columnheader “Calories”
                    columnheader “Carbohydrate”
                    columnheader “Fiber”
                row
                  rowheader “Banana”
                  cell “1 medium”
                  cell “105”
                  cell “27 g”
                  cell “3.1 g”
                row
                  rowheader “Apple, with skin”
                  cell “1 medium”
                  cell “95”
                  cell “25 g”
                  cell “4.4 g”
                row
                  rowheader “Brown rice, cooked”
                  cell “1 cup”
                  cell “248”
                  cell “52 g”
                  cell “3.2 g”
                row
                  rowheader “Lentils, cooked”
                  cell “1 cup”
                  cell “230”
                  cell “40 g”
                  cell “15.6 g”
            link “[9]”
            heading 2 “How to begin”
            list
              listitem
              listitem
              listitem
                link “[10]”
              listitem
              listitem
            heading 2 “Warning”
            link “[11]”
            heading 2 “What the trials cannot say”
            sectionfooter
              button “Try another way”
            heading 2 “About the author”
            heading 2 “References”
            list
              listitem
                link “doi:10.2337/diacare.24.4.775”
              listitem
                link “doi:10.1152/physrev.00038.2012”
              listitem
                link “doi:10.2337/dc13-0084”
              listitem
                link “doi:10.1007/s00125-016-4085-2”
              listitem
                link “doi:10.1007/s40279-022-01649-4”
              listitem
                link “doi:10.2337/dc16-1728”
              listitem
                link “doi:10.3389/fendo.2017.00033”
              listitem
                link “doi:10.1136/bjsports-2020-102955”
              listitem
                link “pacompendium.com”
              listitem
                link “cdc.gov”
              listitem
                link “niddk.nih.gov”
            sectionfooter
              group
                DisclosureTriangle “Some things were left out of this view” (collapsed)
              group
                DisclosureTriangle “Keys” (collapsed)
        complementary “Who the article cites”
          list
            listitem
              button “Paraphrased In people without diabetes, the level peaks about an hour after the start of a meal and is back where it began within two to three hours”
              link “doi.org”
            listitem
              button “Paraphrased that the three short walks improved blood sugar over the whole day, as the long morning walk did”
            listitem
              button “Paraphrased that blood sugar after meals was 12 percent lower when people walked after eating, and 22 percent lower after the evening meal”
            listitem
              button “Paraphrased that short, light walks lowered both sugar and insulin after meals”
            listitem
              button “Paraphrased that people without symptoms need no medical clearance before they take up walking at an everyday or brisk pace”
              link “doi.org”
              link “doi.org”
            listitem
              button “Quoted “Doing some physical activity is better than doing none.””
            listitem
              button “Paraphrased 150 to 300 minutes of moderate activity a week”
              link “doi.org”
        status
        status
    `);
    await until(
      async () => (await told(tab, 'dialog')) === wanted,
      'what is said is another',
      5_000,
    ).catch(() => undefined);
    expect(await told(tab, 'dialog')).toBe(wanted);
    await tab.close();
  });

  test('the library says each passage with what can be done with it', async () => {
    const tab = await at.driven.openTab(`${at.pages.origin}/article.html`);
    await selectWords(tab, words);
    await askPage(at.own, tab, 'saveSelection', [null]);
    const library = await openLibrary(at.driven, 1);
    await library.bringToFront();
    const wanted = lines(`
      main
        sectionheader
          heading 1 “Your highlights”
        region “Copies and other programs”
          heading 2 “Copies and other programs”
          button “Save a copy”
          button “Other forms…” (hasPopup=dialog)
          button “Bring in…” (hasPopup=dialog)
        search
          searchbox “Search your highlights”
          group “Show”
            Legend
            radio “All colours” (checked)
            radio “Yellow”
            radio “Green”
            radio “Blue”
            radio “Pink”
            radio “Purple”
          group
            DisclosureTriangle “Narrow down” (collapsed)
          status
        region “A Short Walk After Dinner: What It Does to Your Blood Sugar | Fernleaf Health”
          heading 2 “A Short Walk After Dinner: What It Does to Your Blood Sugar | Fernleaf Health 127.0.0.1”
            link “A Short Walk After Dinner: What It Does to Your Blood Sugar | Fernleaf Health”
          list
            listitem
              checkbox “Select: It is also an opportunity missed”
              blockquote
              sectionfooter
                time
                link “Open at the passage: It is also an opportunity missed”
                button “Copy: It is also an opportunity missed”
                button “Edit: It is also an opportunity missed” (collapsed)
                button “Delete: It is also an opportunity missed”
        status
    `);
    expect(await told(library)).toBe(wanted);
    await library.close();
    await tab.close();
  });
});
