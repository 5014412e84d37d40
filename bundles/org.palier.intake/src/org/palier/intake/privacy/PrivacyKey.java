// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.palier.ground.text.Wording;

/**
 * The secret by which names of persons become pseudonyms. It is in a file outside the study, one line, and never in the
 * study, which knows its fingerprint. Whoever has it can tell whether a name that they know is in a study. Immutable.
 */
public final class PrivacyKey {

	/** Names the file where no option does. */
	public static final String VARIABLE = "PALIER_KEY";

	private static final Wording WORDS = new Wording(PrivacyKey.class, "messages");
	private static final Pattern LINE = Pattern.compile("palier-key 1 ([0-9a-f]{64})\\s*");
	private static final int BYTES = 32;
	private static final int SHOWN = 16;

	private final byte[] secret;

	private PrivacyKey(byte[] secret) {
		this.secret = secret;
	}

	/** The file that a person names, else the one that {@value #VARIABLE} names. @param named may be empty */
	public static Optional<Path> file(Optional<Path> named) {
		return named.or(() -> Optional.ofNullable(System.getenv(VARIABLE)).filter(it -> !it.isBlank()).map(Path::of));
	}

	/** The key that is at hand; empty when none is named, or no file is there. @throws PrivacyException when it is no key */
	public static Optional<PrivacyKey> atHand(Optional<Path> named) throws IOException {
		Optional<Path> file = file(named).filter(Files::exists);
		return file.isPresent() ? Optional.of(read(file.get())) : Optional.empty();
	}

	/** A new key; if nobody keeps it, what it hid can never be joined again. */
	public static PrivacyKey fresh() {
		byte[] secret = new byte[BYTES];
		new SecureRandom().nextBytes(secret);
		return new PrivacyKey(secret);
	}

	/** The key of its digits. @param digits as {@link #digits} gives them @throws IllegalArgumentException when they are no key */
	public static PrivacyKey of(String digits) {
		byte[] secret = HexFormat.of().parseHex(digits);
		if (secret.length != BYTES) {
			throw new IllegalArgumentException("a key has " + BYTES + " bytes");
		}
		return new PrivacyKey(secret);
	}

	/** The key in hexadecimal digits: whoever gets them can find out whether a name that they know was hidden. */
	public String digits() {
		return HexFormat.of().formatHex(secret);
	}

	/** Reads a key. @throws PrivacyException when there is none, or the file is no key */
	public static PrivacyKey read(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			throw new PrivacyException(WORDS.text("key.missing", file));
		}
		// One line: a larger file is something else, whatever it is.
		Matcher line = LINE.matcher(Files.size(file) > 1000 ? "" : Files.readString(file, StandardCharsets.ISO_8859_1));
		if (!line.matches()) {
			throw new PrivacyException(WORDS.text("key.none", file));
		}
		return new PrivacyKey(HexFormat.of().parseHex(line.group(1)));
	}

	/**
	 * Reads a key, or makes one that only its owner can read.
	 *
	 * @param study folder of the study, in which no key may lie: who gets the study would get the key
	 * @throws PrivacyException when the file is no key, or lies in the study
	 */
	public static PrivacyKey readOrMake(Path file, Path study) throws IOException {
		Path absolute = file.toAbsolutePath().normalize();
		if (absolute.startsWith(study.toAbsolutePath().normalize())) {
			throw new PrivacyException(WORDS.text("key.inside", file));
		}
		if (!Files.exists(absolute)) {
			make(absolute);
		}
		return read(absolute);
	}

	private static void make(Path file) throws IOException {
		byte[] line = ("palier-key 1 " + fresh().digits() + "\n").getBytes(StandardCharsets.US_ASCII);
		FileAttribute<?>[] ownersOnly = FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
			throw new PrivacyException(WORDS.text("key.folder", file));
		}
		try (var out = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersOnly)) {
			out.write(ByteBuffer.wrap(line));
		} catch (FileAlreadyExistsException another) {
			// Somebody was quicker: theirs is read.
			return;
		}
	}

	/** The name of the key in a study and its manifests; it shows nothing of the key. */
	public String fingerprint() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update("palier-key ".getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(secret), SHOWN / 2));
		} catch (NoSuchAlgorithmException never) {
			throw new IllegalStateException("every Java has SHA-256", never);
		}
	}

	/** Another secret that follows from this one, by HMAC-SHA-256; it does not reveal this one. @param purpose tells it from others */
	byte[] derived(String purpose) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(secret, "HmacSHA256"));
			return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
		} catch (GeneralSecurityException never) {
			throw new IllegalStateException("every Java has HMAC-SHA-256", never);
		}
	}

	/** The pseudonyms that it gives. */
	public Pseudonyms pseudonyms() {
		return new Pseudonyms(secret);
	}
}
