// A small argument in each of the notations that are graphs, and what lies beside.

export const article = `The library should open on Sundays. Most people work when it is open now, and a survey found that four in ten would come. Of course, staff want their Sundays too. But volunteers have offered to help.
`;

const iNode = (nodeID: string | number, text: string) => ({ nodeID, text, type: 'I' });
const edge = (fromID: string | number, toID: string | number) => ({ edgeID: null, fromID, toID });

/** Two reasons linked, an attack, and an attack on that attack. */
export const aif = {
  nodes: [
    iNode(1, 'The library should open on Sundays'),
    iNode('2', 'Most people work when it is open now'),
    iNode('3', 'four in ten would come'),
    iNode('4', 'staff want their Sundays too'),
    iNode('5', 'volunteers have offered to help'),
    { nodeID: '6', text: 'RA', type: 'RA', scheme: 'PracticalReasoning', timestamp: '2020-01-01 10:00:00' },
    { nodeID: '7', text: 'Default Conflict', type: 'CA' },
    { nodeID: '8', text: 'Default Conflict', type: 'CA' },
    { nodeID: '9', text: 'Ada : The library, please!', type: 'L' },
    { nodeID: '10', text: 'Asserting', type: 'YA' },
  ],
  edges: [
    edge('2', '6'),
    edge('3', '6'),
    edge('6', '1'),
    edge('4', '7'),
    edge('7', 1),
    edge('5', '8'),
    edge('8', '7'),
    edge('9', '10'),
    edge('10', '1'),
  ],
  locutions: [],
};

export const sadface = {
  metadata: { core: { id: 'm', title: 'Sundays', description: 'On opening hours.', version: '0.2' } },
  resources: [{ id: 'article', type: 'text', content: article, metadata: { title: 'From the paper' } }],
  nodes: [
    { id: 'a1', type: 'atom', text: 'The library should open on Sundays.', sources: [], metadata: {} },
    {
      id: 'a2',
      type: 'atom',
      text: 'People work when it is open.',
      sources: [
        { resource_id: 'article', text: 'Most people work when it is open now', offset: 36, length: 36 },
      ],
      metadata: {},
    },
    { id: 'a3', type: 'atom', text: 'Staff want Sundays off.', sources: [], metadata: {} },
    { id: 's1', type: 'scheme', name: 'support', metadata: {} },
    { id: 's2', type: 'conflict', name: 'Costs', metadata: {} },
  ],
  edges: [
    { id: 'e1', source_id: 'a2', target_id: 's1' },
    { id: 'e2', source_id: 's1', target_id: 'a1' },
    { id: 'e3', source_id: 'a3', target_id: 's2' },
    { id: 'e4', source_id: 's2', target_id: 'a1' },
  ],
};

export const brat = `T1\tMajorClaim 0 34\tThe library should open on Sundays
T2\tPremise 36 72\tMost people work when it is open now
T3\tClaim 133 161\tstaff want their Sundays too
R1\tsupports Arg1:T2 Arg2:T1
R2\tattacks Arg1:T3 Arg2:T1
A1\tCertainty T3 high
#1\tAnnotatorNotes T2\tSee the survey.
`;

export const microtexts = `<?xml version='1.0' encoding='UTF-8'?>
<!DOCTYPE arggraph SYSTEM "arggraph.dtd">
<arggraph id="sundays" topic_id="opening_hours" stance="pro">
  <edu id="e1"><![CDATA[The library should open on Sundays.]]></edu>
  <edu id="e2"><![CDATA[Most people work when it is open now,]]></edu>
  <edu id="e3"><![CDATA[and a survey found that four in ten would come.]]></edu>
  <edu id="e4">Of course, staff want their Sundays too.</edu>
  <edu id="e5">But volunteers have offered to help.</edu>
  <adu id="a1" type="pro"/><adu id="a2" type="pro"/><adu id="a3" type="pro"/>
  <adu id="a4" type="opp"/><adu id="a5" type="pro"/>
  <edge id="c1" src="e1" trg="a1" type="seg"/>
  <edge id="c2" src="e2" trg="a2" type="seg"/>
  <edge id="c3" src="e3" trg="a3" type="seg"/>
  <edge id="c4" src="e4" trg="a4" type="seg"/>
  <edge id="c5" src="e5" trg="a5" type="seg"/>
  <edge id="c6" src="a2" trg="a1" type="sup"/>
  <edge id="c7" src="a3" trg="c6" type="add"/>
  <edge id="c8" src="a4" trg="a1" type="reb"/>
  <edge id="c9" src="a5" trg="c8" type="und"/>
</arggraph>
`;

/** As Argunet writes it: an argument of two premises for a thesis, and a sketch of one against it. */
export const graphml = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:arg="http://www.argunet.org/xml/argml" xmlns:y="http://www.yworks.com/xml/graphml">
  <key attr.name="arg.node" for="node" id="d2"/>
  <data key="d0"><arg:map><arg:mapTitle>On opening hours</arg:mapTitle>
    <arg:debate identifier="x"><arg:title>Sundays</arg:title><arg:language> en - English </arg:language></arg:debate></arg:map></data>
  <graph edgedefault="directed" id="G">
    <node id="n0">
      <data key="d2"><arg:thesis id="11"><arg:title>Sundays</arg:title><arg:content>The library should open on Sundays.</arg:content></arg:thesis></data>
    </node>
    <node id="n1" yfiles.foldertype="group">
      <data key="d2"><arg:group id="7"><arg:title>Readers</arg:title></arg:group></data>
      <graph edgedefault="directed" id="n1:">
        <node id="n1::n0">
          <data key="d2"><arg:argument id="20"><arg:title>Who works</arg:title>
            <arg:proposition id="21" index="1" type="premise"><arg:content>Most people work when it is open now.</arg:content></arg:proposition>
            <arg:proposition id="22" index="2" type="premise"><arg:content>It should be open when people are free.</arg:content></arg:proposition>
            <arg:proposition id="11" index="3" type="conclusion"><arg:content>The library should open on Sundays.</arg:content></arg:proposition>
          </arg:argument></data>
        </node>
      </graph>
    </node>
    <node id="n2">
      <data key="d2"><arg:argument id="30"><arg:title>Staff want their Sundays too</arg:title></arg:argument></data>
    </node>
    <edge id="e0" source="n1::n0" target="n0"><data key="d4"><arg:edge sourcePropositionId="11" targetPropositionId="11" type="support"/></data></edge>
    <edge id="e1" source="n2" target="n0"><data key="d4"><arg:edge targetPropositionId="11" type="sketchedAttack"/></data></edge>
  </graph>
</graphml>
`;

export const yed = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <graph id="G">
    <node id="n0"><data key="d6"><y:ShapeNode><y:Geometry x="0" y="0"/><y:NodeLabel>The library should
open on Sundays.</y:NodeLabel></y:ShapeNode></data></node>
    <node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel>Four in ten would come.</y:NodeLabel></y:ShapeNode></data></node>
    <node id="n2"><data key="d6"><y:ShapeNode><y:NodeLabel>Staff want their Sundays too.</y:NodeLabel></y:ShapeNode></data></node>
    <node id="n3"><data key="d6"><y:ShapeNode><y:NodeLabel>Sundays are free.</y:NodeLabel></y:ShapeNode></data></node>
    <edge id="e0" source="n1" target="n0"><data key="d9"><y:PolyLineEdge><y:LineStyle color="#00CC00"/><y:Arrows source="none" target="standard"/></y:PolyLineEdge></data></edge>
    <edge id="e1" source="n0" target="n2"><data key="d9"><y:PolyLineEdge><y:LineStyle color="#FF0000"/><y:Arrows source="standard" target="none"/></y:PolyLineEdge></data></edge>
    <edge id="e2" source="n3" target="n0"><data key="d9"><y:PolyLineEdge><y:LineStyle color="#000000"/></y:PolyLineEdge></data></edge>
  </graph>
</graphml>
`;
