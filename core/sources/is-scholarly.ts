const scholarly =
  /^https?:\/\/(?:[\w-]+\.)*(?:doi\.org|pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov|jamanetwork\.com|nejm\.org|thelancet\.com|bmj\.com|nature\.com|sciencedirect\.com|springer\.com|wiley\.com|oup\.com|ahajournals\.org|plos\.org|cell\.com|science\.org|sagepub\.com|tandfonline\.com|frontiersin\.org|mdpi\.com|cochranelibrary\.com|annals\.org|acpjournals\.org|pnas\.org|biomedcentral\.com|europepmc\.org|medrxiv\.org|clinicaltrials\.gov|cdc\.gov|nih\.gov|who\.int)\//i;

const publicBody =
  /^https?:\/\/(?:[\w-]+\.)+(?:gov|edu)(?:\.\w\w)?(?:[/?#]|$)|^https?:\/\/(?:[\w-]+\.)+ac\.\w\w(?:[/?#]|$)/i;

/** An address where studies are published or kept, and of the bodies that speak with them. */
export const isScholarly = (href: string): boolean => scholarly.test(href);

/** The same, or of a government or a university. */
export const isEvidence = (href: string): boolean => scholarly.test(href) || publicBody.test(href);
