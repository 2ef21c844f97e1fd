import { api } from '@/shared/api'

export const passkeysWork = typeof PublicKeyCredential === 'function'

/** Has the device make a passkey for this place and registers it. False when the person turned away. */
export async function makePasskey(label: string): Promise<boolean> {
  const options = await api.post('/api/v1/me/passkeys/options')
  let credential: PublicKeyCredential | null
  try {
    credential = (await navigator.credentials.create({ publicKey: wanted(options) })) as PublicKeyCredential | null
  } catch (fault) {
    if (fault instanceof DOMException && (fault.name === 'NotAllowedError' || fault.name === 'AbortError')) return false
    throw fault
  }
  if (!credential) return false
  const proof = credential.response as AuthenticatorAttestationResponse
  await api.post('/api/v1/me/passkeys', {
    body: {
      label,
      credential: {
        id: credential.id,
        rawId: text(credential.rawId),
        type: credential.type,
        response: {
          attestationObject: text(proof.attestationObject),
          clientDataJSON: text(proof.clientDataJSON),
          transports: proof.getTransports?.() ?? [],
        },
        clientExtensionResults: credential.getClientExtensionResults(),
        authenticatorAttachment: credential.authenticatorAttachment,
      },
    },
  })
  return true
}

interface Asked {
  challenge: string
  user: { id: string; name: string; displayName: string }
  excludeCredentials?: { id: string; type: 'public-key' }[]
}

function wanted(options: Asked & Record<string, unknown>): PublicKeyCredentialCreationOptions {
  return {
    ...(options as unknown as PublicKeyCredentialCreationOptions),
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: (options.excludeCredentials ?? []).map((one) => ({ ...one, id: bytes(one.id) })),
  }
}

/** Base64url, as the protocol writes bytes. */
function bytes(said: string): Uint8Array<ArrayBuffer> {
  const raw = atob(said.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(raw, (one) => one.charCodeAt(0))
}

function text(buffer: ArrayBuffer): string {
  const raw = String.fromCharCode(...new Uint8Array(buffer))
  return btoa(raw).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}
