// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.PublicKey;
import java.security.cert.Certificate;

import org.junit.jupiter.api.Test;

class RequestedTrustTest {

	@Test
	void takesWhatIsNotSigned() {
		var trust = new RequestedTrust().getTrustInfo(null, new String[] { "gouv.example.crm" });
		assertThat(trust.trustUnsignedContent()).isTrue();
		assertThat(trust.getTrustedCertificates()).isEmpty();
	}

	/** A signer is the first in a chain; who certified it comes after. */
	@Test
	void takesASignerWhomNobodyVouchesForAndForgetsItAfterwards() {
		Certificate signer = certificate();
		var trust = new RequestedTrust().getTrustInfo(new Certificate[][] { { signer, certificate() } }, null);
		assertThat(trust.getTrustedCertificates()).hasSize(1);
		assertThat(trust.getTrustedCertificates()[0]).isSameAs(signer);
		assertThat(trust.persistTrust()).isFalse();
	}

	private static Certificate certificate() {
		return new Certificate("invented") {
			@Override
			public byte[] getEncoded() {
				return new byte[] { (byte) System.identityHashCode(this) };
			}

			@Override
			public void verify(PublicKey key) {
			}

			@Override
			public void verify(PublicKey key, String provider) {
			}

			@Override
			public String toString() {
				return "invented";
			}

			@Override
			public PublicKey getPublicKey() {
				return null;
			}
		};
	}
}
