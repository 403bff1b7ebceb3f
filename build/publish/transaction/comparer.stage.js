import { isNewer } from "../guards/newer.js";
export function openComparer({ compare }) {
    return async (candidate, other, tag) => {
        const asked = [];
        const withoutAnswer = isNewer(candidate, other, tag, (base, head) => {
            asked.push([base, head]);
            return 'unavailable';
        });
        const [question] = asked;
        if (question === undefined)
            return withoutAnswer;
        const answer = await compare(...question);
        return isNewer(candidate, other, tag, () => answer);
    };
}
