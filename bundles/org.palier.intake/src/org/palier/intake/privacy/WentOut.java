// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.study.releases.Release;
import org.palier.study.releases.ReleaseLedger;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.StudyFolder;

/**
 * A released file with data of an interview or with posts. Its recipients can be informed when these are withdrawn or erased.
 *
 * @param release entry of the ledger of releases
 * @param certain whether they surely were in it; false where the entry does not say of whom it tells or which posts it held
 */
public record WentOut(Release release, boolean certain) {

	private static final Wording WORDS = new Wording(WentOut.class, "messages");
	/** Kinds of runs whose files are no posts and no interviews, and are called after the kind. */
	private static final Set<String> WORDED = Set.of("report", "indicators");
	private static final Set<String> OF_POSTS = Set.of(ReleasedForm.POSTS, ReleasedForm.CODINGS, ReleasedForm.WHOLE);
	private static final Set<String> UNFILTERED = Set.of(ReleasedForm.ALL, ReleasedForm.WHOLE);
	/** Posts that nobody coded are in none of these. */
	private static final Set<String> CODED = Set.of(ReleasedForm.CODINGS);

	/** Under which the ids of interviews are keyed. */
	private static final String INTERVIEW = "interview";

	/** The id by which the ledger knows an interview. @param interview its id in the study */
	public static String id(PrivacyKey key, String interview) {
		return key.pseudonyms().ofItem(INTERVIEW, interview);
	}

	/**
	 * Everything that went out of a study and tells of an interview, the oldest first; entries that are struck are left out.
	 *
	 * @param interview its id in the study
	 * @param key       of the ids; empty where none is at hand
	 */
	public static List<WentOut> of(StudyFolder folder, String interview, Optional<PrivacyKey> key) throws IOException {
		Optional<String> id = key.map(it -> id(it, interview));
		String own = key.map(PrivacyKey::fingerprint).orElse("");
		return ReleaseLedger.of(folder).holding().stream().filter(it -> it.names() || !it.groups().isEmpty() || !it.interviews().isEmpty())
				.map(it -> new WentOut(it, id.filter(it.interviews()::contains).isPresent()))
				.filter(it -> it.certain() || it.release().interviews().isEmpty() || !it.release().key().equals(own)).toList();
	}

	/**
	 * Everything that went out of a study and holds some posts, or may hold some, the oldest first; entries that are struck are left out.
	 *
	 * @param runs ids of all runs that brought the posts
	 */
	public static List<WentOut> ofPosts(StudyFolder folder, Set<String> runs) throws IOException {
		return runs.isEmpty() ? List.of()
				: ReleaseLedger.of(folder).holding().stream().filter(WentOut::holdsPosts)
						.filter(it -> it.imports().isEmpty() || !Collections.disjoint(it.imports(), runs))
						.map(it -> new WentOut(it, holdsAll(it, runs))).toList();
	}

	private static boolean holdsAll(Release release, Set<String> runs) {
		return release.imports().containsAll(runs) && release.form().hasOne(UNFILTERED) && !release.form().hasOne(CODED);
	}

	private static boolean holdsPosts(Release release) {
		return release.form().hasOne(OF_POSTS);
	}

	/**
	 * The runs by which data left a study of which the ledger does not say more.
	 *
	 * @param handedOut ids of runs, a blank behind each and how
	 * @param posts     whether posts are asked for, and no interview
	 */
	public static List<String> unknown(StudyFolder folder, List<String> handedOut, boolean posts) throws IOException {
		Set<String> known = ReleaseLedger.of(folder).holding().stream().filter(it -> !posts || holdsPosts(it)).map(Release::run)
				.collect(Collectors.toSet());
		return handedOut.stream().filter(it -> !known.contains(it.split(" ", 2)[0])).toList();
	}

	/** Says in a sentence what is known of the posts in it. */
	public Bilingual ofPosts() {
		return WORDS.text(certain ? "went.posts" : "went.posts.perhaps", day(), named(), release.run());
	}

	/** Says in a sentence what is known of the interview in it. */
	public Bilingual ofInterview() {
		return WORDS.text(certain ? "went.interview" : "went.interview.perhaps", day(), named(), release.run());
	}

	private Bilingual named() {
		return WORDED.contains(release.kind()) ? WORDS.text("went." + release.kind()) : release.form().text();
	}

	/** In universal time, as all days of a receipt. */
	private Bilingual day() {
		LocalDate day = LocalDate.ofInstant(release.at(), ZoneOffset.UTC);
		return new Bilingual(new Typography(Locale.CANADA_FRENCH).date(day), new Typography(Locale.CANADA).date(day));
	}
}
