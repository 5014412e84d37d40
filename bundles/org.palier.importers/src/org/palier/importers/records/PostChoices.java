// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.records;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;
import org.palier.ground.options.PartOption;
import org.palier.intake.imports.CensusDirectory;

/**
 * The two choices for a file of posts that says all else itself: the platform under which the posts count, and their account
 * when no record gives one. Immutable.
 */
public final class PostChoices {

	private final PartOption platform = PartOption.text("platform", RecordedPosts.WORDS.text("platform"),
			RecordedPosts.WORDS.text("platform.description"), "");
	private final PartOption account = PartOption.text("account", RecordedPosts.WORDS.text("account"),
			RecordedPosts.WORDS.text("account.description"), "");

	/** {@code platform}: of all posts, in place of the format's own; {@code account}: whose posts they are when no record says it. */
	public List<PartOption> options() {
		return List.of(platform, account);
	}

	/**
	 * A reading as it was chosen.
	 *
	 * @param usual id of the platform that posts of this format are on
	 * @throws UnreadableFileException when the study has no such platform
	 */
	public RecordedPosts reading(ImportRequest request, CensusDirectory directory, String usual) throws IOException {
		String wanted = request.option(platform).strip();
		Optional<String> found = directory.platform(wanted.isEmpty() ? usual : wanted);
		if (found.isEmpty()) {
			throw new UnreadableFileException(request.file(), RecordedPosts.WORDS.text(wanted.isEmpty() ? "platform_missing" : "no_such_platform",
					wanted.isEmpty() ? usual : wanted, String.join(", ", directory.platforms())));
		}
		String handle = request.option(account).strip();
		return new RecordedPosts(found.get(), handle.startsWith("@") ? handle.substring(1) : handle,
				String.valueOf(request.file().getFileName()));
	}
}
