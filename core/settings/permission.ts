/** The permissions that come with the installation; the options say of each what it is for. */
export const fixedPermissions = [
  'storage',
  'unlimitedStorage',
  'activeTab',
  'scripting',
  'contextMenus',
  'sidePanel',
] as const;
export type FixedPermission = (typeof fixedPermissions)[number];

/** Somewhere the person let us work, as the browser holds it. */
export type GivenPermission = {
  /** The browser's own name of it, by which it is taken back. */
  origin: string;
  /** Null where it is for all sites. */
  host: string | null;
  isServer: boolean;
};

export type HeldPermissions = {
  fixed: FixedPermission[];
  /** Hosts of the publishers in the manifest. */
  listed: string[];
  given: GivenPermission[];
};
