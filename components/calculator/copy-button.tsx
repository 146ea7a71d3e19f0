import { useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';

type Props = { text: () => string; onCopy: (text: string) => Promise<boolean> };

/** Copies the answer in words, and says whether it could. */
export function CopyButton({ text, onCopy }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <p class="copy small">
      <button
        type="button"
        class="link"
        onClick={() => void onCopy(text()).then(setCopied, () => setCopied(false))}
      >
        {i18n.t('calculator.copy')}
      </button>{' '}
      <span role="status">
        {copied !== null && i18n.t(copied ? 'calculator.copied' : 'calculator.notCopied')}
      </span>
    </p>
  );
}
