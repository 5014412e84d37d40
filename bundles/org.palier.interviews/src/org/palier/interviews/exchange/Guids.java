// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * GUIDs for the ids of a study, so that two exports of one study are equal: a UUID of version 5 (RFC 9562, 5.5) of the
 * name of the thing. A thing from another program kept its GUID as its id, and leaves under it.
 */
final class Guids {

	/** Ids of things that came from elsewhere begin with it. */
	private static final String FOREIGN = "qda-";

	private final String scope;

	/** @param scope id of the study: its things are not those of another one */
	Guids(String scope) {
		this.scope = scope;
	}

	/** The id for a thing of another program. */
	static String id(String guid) {
		return FOREIGN + guid.toLowerCase(Locale.ROOT);
	}

	/** Returns the GUID of a thing of the study. @param kind of thing, such as code @param id unique among its kind */
	String of(String kind, String id) {
		String own = id.startsWith(FOREIGN) ? id.substring(FOREIGN.length()) : "";
		return own.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? own.toUpperCase(Locale.ROOT) : hashed(kind + ":" + id);
	}

	private String hashed(String name) {
		try {
			MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
			// The namespace of names that are URLs.
			sha1.update(HexFormat.of().parseHex("6ba7b8119dad11d180b400c04fd430c8"));
			byte[] hash = sha1.digest(("urn:palier:" + scope + ":" + name).getBytes(StandardCharsets.UTF_8));
			hash[6] = (byte) (hash[6] & 0x0f | 0x50);
			hash[8] = (byte) (hash[8] & 0x3f | 0x80);
			return HexFormat.of().withUpperCase().formatHex(hash, 0, 16).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
		} catch (NoSuchAlgorithmException never) {
			throw new IllegalStateException("every Java has SHA-1", never);
		}
	}
}
