const face =
  /avatar|gravatar|author[-_]?(?:photo|image|img|pic)|headshot|byline|profile[-_]?(?:pic|photo|image)/i;

/** A small portrait of whoever wrote, reviewed or commented: by its own name, its address or its link. */
export const isFace = (image: Element): boolean =>
  face.test(image.getAttribute('class') ?? '') ||
  /gravatar\.com\/|\/avatars?\//i.test(image.getAttribute('src') ?? '') ||
  image.closest('[rel~=author]') !== null;
