// Where in a page a claim or a source stands. Ids of a document may hold anything; an id of HTML no white space.

export const claimAnchor = (id: string) => `claim-${encoded(id)}`;
export const sourceAnchor = (id: string) => `source-${encoded(id)}`;

/** The same in an address and in the page: a browser looks for the letters as they stand first. */
const encoded = (id: string) => encodeURIComponent(id.toWellFormed());
