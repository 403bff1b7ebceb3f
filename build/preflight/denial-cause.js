/** Refused by the token service or as a login: it never came to a question of rights. 401 is that by definition (RFC 9110). */
export function isLoginRefusal({ operation, status }) {
    return status === 401 || operation.startsWith('log in');
}
