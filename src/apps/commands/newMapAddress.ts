// Where a map is begun: the page opens anew, as it does for another map.

export const newMapAddress = '?draft=new&mode=write';
