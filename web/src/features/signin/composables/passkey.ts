import { api } from '@/shared/api'

export const passkeysWork = typeof PublicKeyCredential === 'function'

/** Asks the device for a passkey of this place. Resolves with false when the person turned away. */
export async function signInWithPasskey(): Promise<boolean> {
  const options = await api.post('/webauthn/authenticate/options')
  let credential: PublicKeyCredential | null
  try {
    credential = (await navigator.credentials.get({ publicKey: wanted(options) })) as PublicKeyCredential | null
  } catch (fault) {
    if (fault instanceof DOMException && (fault.name === 'NotAllowedError' || fault.name === 'AbortError')) return false
    throw fault
  }
  if (!credential) return false
  const proof = credential.response as AuthenticatorAssertionResponse
  await api.post('/login/webauthn', {
    body: {
      id: credential.id,
      rawId: text(credential.rawId),
      response: {
        authenticatorData: text(proof.authenticatorData),
        clientDataJSON: text(proof.clientDataJSON),
        signature: text(proof.signature),
        userHandle: proof.userHandle ? text(proof.userHandle) : undefined,
      },
      credType: credential.type,
      clientExtensionResults: credential.getClientExtensionResults(),
      authenticatorAttachment: credential.authenticatorAttachment,
    },
  })
  return true
}

interface Asked {
  challenge: string
  timeout?: number
  rpId?: string
  userVerification?: UserVerificationRequirement
  allowCredentials?: { id: string; type: 'public-key'; transports?: AuthenticatorTransport[] }[]
}

function wanted(options: Asked): PublicKeyCredentialRequestOptions {
  return {
    ...options,
    challenge: bytes(options.challenge),
    allowCredentials: options.allowCredentials?.map((one) => ({ ...one, id: bytes(one.id) })),
  }
}

/** Base64url, as the protocol writes bytes. */
export function bytes(said: string): Uint8Array<ArrayBuffer> {
  const raw = atob(said.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(raw, (one) => one.charCodeAt(0))
}

export function text(buffer: ArrayBuffer): string {
  const raw = String.fromCharCode(...new Uint8Array(buffer))
  return btoa(raw).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}
