// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.palier.files.UnreadableFileException;

/**
 * A file of posts for one coder, ending in {@value #ENDING}: a {@link PackageContainer} of the posts that were given.
 */
public final class PackageFile {

	/** How its name ends. */
	public static final String ENDING = ".palier-set";

	private final PackageContainer container;
	private final GivenPart given;

	private PackageFile(PackageContainer container, GivenPart given) {
		this.container = container;
		this.given = given;
	}

	/** Makes a file without codes; one that lies there is replaced only once the new one is whole. */
	static PackageFile make(Path path, GivenPart given) throws IOException {
		return new PackageFile(PackageContainer.make(path, given.bytes()), given);
	}

	/** A file with what it holds. */
	public record Content(PackageFile file, List<GivenCode> codes) {
		/** Copies its list. */
		public Content {
			codes = List.copyOf(codes);
		}
	}

	/**
	 * Reads a file.
	 *
	 * @throws PackageException        when it is no package of posts, is cut off or holds what no package holds
	 * @throws UnreadableFileException when it is no file, or unpacks to more than anybody would send
	 */
	public static Content read(Path path) throws IOException {
		return PackageContainer.read(path, (container, given, codes) -> {
			List<GivenCode> said = GivenCode.read(codes);
			return new Content(new PackageFile(container, new GivenJson().read(given)), said);
		});
	}

	/** Writes what the coder said by now, durably. */
	void save(List<GivenCode> codes) throws IOException {
		container.save(GivenCode.bytes(codes));
	}

	/** The path of the file. */
	public Path path() {
		return container.path();
	}

	/** The part that was given. */
	public GivenPart given() {
		return given;
	}

	/** SHA-256 of what was given, in hexadecimal digits. */
	public String digest() {
		return container.digest();
	}
}
