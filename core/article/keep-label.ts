/** Lines that head a box a reader came for, wherever it stands and however it is dressed. */
const keeps =
  /^((the )?(key|main|quick|important|essential) (takeaways?|points?|facts?|messages?|insights?|ideas?|findings?|terms?)|(the )?takeaways?|(the )?bottom line|in (brief|short|summary|a nutshell)|(at|facts at) a glance|summary|highlights|what (you need to know|to know|this means)|things to (know|remember|consider)|(quick |expert |pro |safety |cooking |health )?tips?( (and|&) warnings?)?|warnings?|cautions?|(a )?(word of )?(caution|warning)|danger|important( (note|safety) ?(information)?)?|notes?|remember|good to know|did you know\??|fun facts?|fast facts|things you[’']?ll need|what you[’']?ll need|you will need|equipment|materials|supplies|ingredients?|directions|instructions|method|preparation|steps?|nutrition(al)?( facts| information| per serving)?|per serving|symptoms|when to (see|call|seek).{0,40}|see a doctor if.{0,40}|seek (medical|emergency).{0,40}|where to (get|find) help.{0,30}|(getting|finding|get) help|definition|glossary|faqs?|frequently asked questions|questions (and|&) answers)\b[\s:：.!?]*$/i;

/** Whether a short line heads a takeaway, tip, warning, ingredients or similar box. */
export function isKeepLabel(line: string): boolean {
  return line.length <= 80 && keeps.test(line.trim());
}
