import { i18n } from '@/components/ui/i18n';
import { contrastRatio, enoughForText } from '@/core/look/contrast';
import type { OwnColours as Colours } from '@/core/look/look';

type Props = { colours: Colours; onColours: (colours: Colours) => void };

/** The two colours of a person's own theme. A poor pair is warned about and never refused. */
export function OwnColours({ colours, onColours }: Props) {
  const ratio = contrastRatio(colours.ink, colours.paper);
  // Rounded down: 4.49 is not enough, and must not be called 4.5.
  const said = (Math.floor(ratio * 10) / 10).toFixed(1);
  const isEnough = ratio >= enoughForText;
  return (
    <div class="own">
      <div class="pair">
        {(['ink', 'paper'] as const).map((part) => (
          <label key={part}>
            <input
              type="color"
              value={colours[part]}
              onInput={({ currentTarget }) =>
                onColours({ ...colours, [part]: currentTarget.value })
              }
            />
            {i18n.t(`look.own.${part}`)}
          </label>
        ))}
      </div>
      <p class={isEnough ? 'soft' : 'note'} role="status">
        {isEnough ? i18n.t('look.own.ratio', [said]) : i18n.t('look.own.low', [said])}
      </p>
    </div>
  );
}
