// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.plugins;

import java.security.cert.Certificate;
import java.util.stream.Stream;

import org.eclipse.equinox.p2.core.UIServices;

/**
 * The answer that p2 gets on the command line when it asks whether a plug-in is trusted: yes, for this once. A person
 * who typed {@code install} asked for it, and sees who signed it and whether anybody vouches for the signer. Without
 * this answer p2 takes an unsigned plug-in and refuses one that somebody unknown signed.
 */
final class RequestedTrust extends UIServices {

	/** Nobody is there to be asked. */
	@Override
	public AuthenticationInfo getUsernamePassword(String location) {
		return null;
	}

	@Override
	public AuthenticationInfo getUsernamePassword(String location, AuthenticationInfo previous) {
		return null;
	}

	@Override
	public TrustInfo getTrustInfo(Certificate[][] untrusted, String[] unsigned) {
		Certificate[] signers = untrusted == null ? new Certificate[0] : Stream.of(untrusted).map(it -> it[0]).toArray(Certificate[]::new);
		return new TrustInfo(signers, false, true);
	}
}
