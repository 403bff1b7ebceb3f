export const ruleTypes = {
    schedule: { priority: 1000, attributes: ['pattern'] },
    semver: { priority: 900, attributes: ['pattern', 'value', 'match'] },
    pep440: { priority: 900, attributes: ['pattern', 'value', 'match'] },
    match: { priority: 800, attributes: ['pattern', 'group', 'value'] },
    edge: { priority: 700, attributes: ['branch'] },
    ref: { priority: 600, attributes: ['event'] },
    raw: { priority: 200, attributes: ['value'] },
    sha: { priority: 100, attributes: ['format'] },
};
export const commonAttributes = ['type', 'enable', 'priority', 'prefix', 'suffix'];
/** What stands in for an empty `tags`. */
export const defaultRuleLines = [
    'type=ref,event=branch',
    'type=ref,event=pr',
    'type=semver,pattern={{version}}',
    'type=semver,pattern={{major}}.{{minor}}',
    'type=semver,pattern={{major}}',
    'type=raw,value=latest,enable={{is_default_branch}}',
];
