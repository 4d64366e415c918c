// The signs on buttons of embedded maps, whose program carries no others.

export const frameIcons = {
  share: 'M10 12V3.2M6.6 6.4 10 3l3.4 3.4M4 10.5v6h12v-6',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
} as const;
