// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.corpus.ChangedPost;
import org.palier.corpus.PostPart;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.Study;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Kind;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;

/**
 * Names posts that are not as a run brought them: where, whose, of which day, and what of them differs.
 *
 * @param folder of the study, whose manifests tell when imports were
 * @param study  names platforms
 */
record ChangedPosts(StudyFolder folder, Study study) {

	/** More are not told one by one. */
	static final int SHOWN = 20;
	/** Letters of a text that are told. */
	private static final int TOLD = 80;

	/** The posts, no more than a reader takes in. */
	List<Difference> of(List<ChangedPost> changed) {
		List<Difference> more = changed.size() <= SHOWN ? List.of()
				: List.of(new Difference(Kind.POST, "…", "", "", Verification.WORDS.text("more_posts", SHOWN)));
		return Stream.concat(changed.stream().limit(SHOWN).map(this::difference), more.stream()).toList();
	}

	private Difference difference(ChangedPost it) {
		Bilingual run = run(it.runId());
		Bilingual words = switch (it.fate()) {
		case GONE -> Verification.WORDS.text("post_gone", run, String.valueOf(it.n()));
		case ADDED -> Verification.WORDS.text("post_added", post(it), run);
		case CHANGED -> Bilingual.joined(
				List.of(Verification.WORDS.text(it.sighting() ? "sighting_changed" : "post_changed", post(it), run), parts(it), reads(it))
						.stream().filter(each -> !each.isEmpty()).toList(),
				" ");
		};
		return new Difference(Kind.POST, String.valueOf(it.n()), "",
				it.parts().stream().sorted().map(part -> part.name().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", ")), words);
	}

	/** An import by its day and hour, as a reader of the study knows it. @param id of the run */
	Bilingual run(String id) {
		return Verification.WORDS.text("import_of", moment(folder, id).orElse(Bilingual.same(id)));
	}

	/** A run by its id, and by its day and hour where its manifest is there. */
	Bilingual begun(String id) {
		return moment(folder, id).map(it -> Verification.WORDS.text("run_of", id, it)).orElse(Bilingual.same(id));
	}

	private static Optional<Bilingual> moment(StudyFolder folder, String id) {
		try {
			return folder.manifestOf(id).map(RunManifest::at).map(at -> both(words -> words.moment(at.atOffset(ZoneOffset.UTC).toLocalDateTime())));
		} catch (IOException damaged) {
			return Optional.empty();
		}
	}

	private static Bilingual both(Function<Typography, String> words) {
		return new Bilingual(words.apply(new Typography(Locale.CANADA_FRENCH)), words.apply(new Typography(Locale.CANADA)));
	}

	private Bilingual post(ChangedPost it) {
		Instant at = it.createdAt();
		Bilingual day = at == null ? Verification.WORDS.text("no_day") : both(words -> words.date(at.atOffset(ZoneOffset.UTC).toLocalDate()));
		Bilingual platform = study.getPlatforms().stream().filter(each -> each.getId().equals(it.platform())).findFirst()
				.map(each -> Bilingual.of(each.getName()))
				.orElse(Bilingual.same(it.platform()));
		Bilingual where = it.itemId().isEmpty() ? day : Verification.WORDS.text("numbered", day, it.itemId());
		return it.account().isEmpty() ? Verification.WORDS.text("post_of_nobody", where, platform)
				: Verification.WORDS.text("post_by", where, platform, it.account());
	}

	private static Bilingual parts(ChangedPost it) {
		return it.parts().isEmpty() ? Bilingual.EMPTY : Verification.WORDS.text("what_differs",
				Bilingual.joined(it.parts().stream().sorted().map(ChangedPosts::name).toList(), ", "));
	}

	private static Bilingual name(PostPart part) {
		return Verification.WORDS.text("part." + part.name().toLowerCase(Locale.ROOT));
	}

	/** The present content of the fields that differ, where it is short. */
	private static Bilingual reads(ChangedPost it) {
		if (it.parts().contains(PostPart.TEXT)) {
			String text = it.text().strip();
			String told = text.length() <= TOLD ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, TOLD))) + "…";
			return Verification.WORDS.text("reads", told);
		}
		return it.parts().contains(PostPart.METRICS)
				? Verification.WORDS.text("counted", it.metrics().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.map(each -> each.getKey() + "\u00a0" + each.getValue()).collect(Collectors.joining(", "))) : Bilingual.EMPTY;
	}
}
