// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import org.palier.ground.text.Bilingual;

/**
 * The signature of a plug-in, with its signer.
 *
 * @param state  signed or not
 * @param signer name in the certificate; empty unless signed
 */
public record PluginSignature(State state, String signer) {

	/** Signed or not. */
	public enum State {
		/** By nobody. */
		UNSIGNED,
		/** By somebody whom no installed authority vouches for: anybody can sign so. */
		UNVERIFIED,
		/** By somebody whom an installed authority vouches for. */
		TRUSTED,
		/** Once; what it holds today is not what was signed. */
		BROKEN
	}

	/** By nobody. */
	public static final PluginSignature UNSIGNED = new PluginSignature(State.UNSIGNED, "");

	/** True when a signature is there and fits. */
	public boolean isSigned() {
		return state == State.UNVERIFIED || state == State.TRUSTED;
	}

	/** In a few words. */
	public Bilingual words() {
		return switch (state) {
		case UNSIGNED -> ExtensionReader.WORDS.text("unsigned");
		case UNVERIFIED -> ExtensionReader.WORDS.text("signed_unverified", signer);
		case TRUSTED -> ExtensionReader.WORDS.text("signed", signer);
		case BROKEN -> ExtensionReader.WORDS.text("signature_broken");
		};
	}
}
