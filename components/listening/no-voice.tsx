import { i18n, language } from '@/components/ui/i18n';

type Props = { lang: string };

/** Why nothing is read aloud: voices that are not on the device would get to see the text. */
export function NoVoice({ lang }: Props) {
  return (
    <p class="no-voice" role="status">
      <b>{i18n.t('reader.listen.noVoice', [nameOf(lang)])}</b> {i18n.t('reader.listen.noVoiceWhy')}
    </p>
  );
}

function nameOf(lang: string): string {
  try {
    return new Intl.DisplayNames(language(), { type: 'language' }).of(lang) ?? lang;
  } catch (error) {
    // A page may say any nonsense of its language.
    if (error instanceof RangeError) return lang;
    throw error;
  }
}
