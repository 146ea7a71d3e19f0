import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { articleOf } from './article-of';

const button = 'show-picture';

/** Where pictures are not wanted, a button in the place of each shows that one. Captions stay. */
export function useHiddenPictures(body: Element, wanted: boolean): void {
  useLayoutEffect(() => {
    const column = articleOf(body);
    if (wanted || !column) return;
    offer(column);
    // Pages joined to this one, and boxes put back, bring pictures of their own.
    const observer = new MutationObserver(() => offer(column));
    observer.observe(column, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      for (const each of column.querySelectorAll(`.${button}`)) each.remove();
      for (const image of column.querySelectorAll('img[data-shown]'))
        image.removeAttribute('data-shown');
    };
  }, [body, wanted]);
}

function offer(column: Element) {
  for (const image of column.querySelectorAll<HTMLImageElement>('img:not([data-shown])')) {
    if (image.previousElementSibling?.classList.contains(button)) continue;
    image.before(buttonFor(image));
  }
}

function buttonFor(image: HTMLImageElement): HTMLElement {
  const show = image.ownerDocument.createElement('button');
  show.type = 'button';
  show.className = button;
  const alt = image.alt.trim();
  show.setAttribute(
    'aria-label',
    alt ? i18n.t('look.showPictureOf', [alt]) : i18n.t('look.showPicture'),
  );
  show.addEventListener('click', (event) => {
    // A link around the picture is not what was pressed.
    event.preventDefault();
    image.dataset['shown'] = '';
    // The picture takes the place of its button, and the focus with it.
    if (!image.hasAttribute('tabindex')) image.tabIndex = -1;
    show.remove();
    image.focus({ preventScroll: true });
  });
  return show;
}
