// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

import org.eclipse.osgi.signedcontent.SignedContent;
import org.eclipse.osgi.signedcontent.SignedContentEntry;
import org.eclipse.osgi.signedcontent.SignedContentFactory;
import org.eclipse.osgi.signedcontent.SignerInfo;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Reads the signatures of plug-ins, as Equinox does. Every look reads the whole of a signed plug-in; thread-safe. */
public final class PluginSignatures {

	private final BundleContext bundles;

	/** @param bundles any valid context: the framework's own service is asked */
	public PluginSignatures(BundleContext bundles) {
		this.bundles = bundles;
	}

	/** The signature of an installed bundle. */
	public PluginSignature of(Bundle bundle) {
		return read(factory -> factory.getSignedContent(bundle));
	}

	/** The signature of a jar. */
	public PluginSignature of(Path jar) {
		File file = jar.toFile();
		return read(factory -> factory.getSignedContent(file));
	}

	@FunctionalInterface
	private interface Look {
		SignedContent at(SignedContentFactory factory) throws IOException, GeneralSecurityException;
	}

	private PluginSignature read(Look look) {
		ServiceReference<SignedContentFactory> reference = bundles.getServiceReference(SignedContentFactory.class);
		SignedContentFactory factory = reference == null ? null : bundles.getService(reference);
		if (factory == null) {
			return PluginSignature.UNSIGNED;
		}
		try {
			SignedContent content = look.at(factory);
			if (!content.isSigned()) {
				return PluginSignature.UNSIGNED;
			}
			for (SignedContentEntry entry : content.getSignedEntries()) {
				entry.verify();
			}
			SignerInfo signer = content.getSignerInfos()[0];
			return new PluginSignature(signer.isTrusted() ? PluginSignature.State.TRUSTED : PluginSignature.State.UNVERIFIED,
					name(signer.getCertificateChain()[0]));
		} catch (IOException | GeneralSecurityException broken) {
			return new PluginSignature(PluginSignature.State.BROKEN, "");
		} finally {
			bundles.ungetService(reference);
		}
	}

	/** The common name in a certificate, or the whole when it has none. */
	private static String name(Certificate certificate) {
		String whole = ((X509Certificate) certificate).getSubjectX500Principal().getName();
		try {
			return new LdapName(whole).getRdns().stream().filter(it -> it.getType().equalsIgnoreCase("CN")).map(Rdn::getValue)
					.map(String::valueOf).findFirst().orElse(whole);
		} catch (InvalidNameException unusual) {
			return whole;
		}
	}
}
