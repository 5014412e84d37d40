// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusErasure;
import org.palier.corpus.Post;
import org.palier.ground.text.Wording;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.study.attribution.AccountHash;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.StudyAccounts;
import org.palier.study.runs.Import;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;

/**
 * The plan of an order to erase, for one study. Immutable.
 *
 * @param order  what was asked
 * @param corpus what goes from the corpus
 * @param hashed names by which later imports are held back; none when no one is named
 * @param content of the posts that go, to be looked for beside the corpus
 * @param key    with which hashes of what went are kept; empty when none is at hand
 */
public record ErasurePlan(ErasureOrder order, CorpusErasure corpus, Set<String> hashed, ErasedContent content, Optional<PrivacyKey> key) {

	private static final Wording WORDS = new Wording(ErasurePlan.class, "messages");
	/** Shorter ones would be found in other words. */
	private static final int SHORTEST_NAME = 3;

	/** Copies its set. */
	public ErasurePlan {
		hashed = Set.copyOf(hashed);
	}

	/** This plan with a key for its hashes. @param other see {@link PrivacyTerms#key} */
	public ErasurePlan under(Optional<PrivacyKey> other) {
		return new ErasurePlan(order, corpus, hashed, content, other);
	}

	/** The key to read what an earlier command kept of the erasure. */
	Optional<PrivacyKey> keyAtHand() throws IOException {
		return key.isPresent() ? key : PrivacyKey.atHand(Optional.empty());
	}

	/**
	 * Plans an erasure.
	 *
	 * @param posts the corpus; null when there is none
	 * @param forms how addresses are read, with the key of the study's pseudonyms where it is at hand
	 * @throws PrivacyException when nothing of that name can be erased: no such import, a name that is none, or one that only the key would
	 * find
	 */
	public static ErasurePlan of(ErasureOrder order, Study study, @Nullable Corpus posts, AddressForms forms) throws IOException {
		return switch (order) {
		case ErasureOrder.Author author -> person(order, author.handle(), study, posts, forms);
		case ErasureOrder.Account account -> person(order, account.account(), study, posts, forms);
		case ErasureOrder.Period period -> {
			if (period.to().isBefore(period.from())) {
				throw new PrivacyException(WORDS.text("erase.backwards", period.from().toString(), period.to().toString()));
			}
			yield posts(order, new CorpusErasure(Set.of(), period.from().atStartOfDay().toInstant(ZoneOffset.UTC),
					period.to().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC), Set.of(), Set.of()), posts);
		}
		case ErasureOrder.Import run -> {
			List<String> known = study.getRuns().stream().filter(it -> new Import().isOf(it.getKind())).map(it -> it.getId()).toList();
			if (!known.contains(run.run())) {
				throw new PrivacyException(WORDS.text("erase.no_import", run.run(), known.isEmpty() ? "–" : String.join(", ", known)));
			}
			yield posts(order, new CorpusErasure(Set.of(), null, null, Set.of(run.run()), Set.of()), posts);
		}
		};
	}

	/** A plan that names nobody. */
	private static ErasurePlan posts(ErasureOrder order, CorpusErasure corpus, @Nullable Corpus posts) throws IOException {
		return new ErasurePlan(order, corpus, Set.of(), content(corpus, posts), Optional.empty());
	}

	private static ErasedContent content(CorpusErasure corpus, @Nullable Corpus posts) throws IOException {
		if (posts == null) {
			return ErasedContent.NONE;
		}
		var gathering = new ErasedContent.Gathering();
		posts.toErase(corpus, gathering::add);
		return gathering.whole();
	}

	private static ErasurePlan person(ErasureOrder order, String given, Study study, @Nullable Corpus posts, AddressForms forms)
			throws IOException {
		String name = StudyAccounts.spelling(given);
		if (name.length() < SHORTEST_NAME) {
			throw new PrivacyException(WORDS.text("erase.short", given, SHORTEST_NAME));
		}
		var names = new TreeSet<>(Set.of(name));
		Optional<AccountHash> hash = forms.hash();
		Optional<String> key = PrivacyTerms.fingerprint(study);
		if (key.isPresent() && hash.isEmpty() && !Pseudonyms.isOne(name)) {
			throw new PrivacyException(WORDS.text("erase.key", given, key.get()));
		}
		hash.ifPresent(it -> study.getPlatforms().stream().map(Platform::getId).forEach(platform -> names.add(it.of(platform, name))));
		if (posts != null) {
			// These are other names of the account.
			var found = new TreeSet<String>();
			posts.toErase(new CorpusErasure(names, null, null, Set.of(), Set.of()), (Post post) -> {
				found.addAll(SaltedHash.authors(post).stream().map(it -> it.toLowerCase(Locale.ROOT)).toList());
				if (post.author().indexOf(' ') > 0 || Pseudonyms.isOne(post.author())) {
					found.add(post.author().toLowerCase(Locale.ROOT));
				}
			});
			names.addAll(found);
		}
		var accounts = new StudyAccounts(study, forms);
		// The census of a public body's account is about no person.
		boolean ours = study.getPlatforms().stream().anyMatch(it -> names.stream().anyMatch(each -> accounts.speaksForAgency(it.getId(), each)));
		Set<String> wiped = new TreeSet<>(names);
		wiped.removeIf(it -> it.length() < SHORTEST_NAME);
		var erasure = new CorpusErasure(names, null, null, Set.of(), ours ? Set.of() : wiped);
		return new ErasurePlan(order, erasure, names, content(erasure, posts), Optional.empty());
	}

	/** The search for names beside the corpus. */
	NameSearch search() {
		return new NameSearch(corpus.names(), content);
	}

	StudyTraces traces(StudyFolder folder) {
		return new StudyTraces(folder, search(), corpus.runs(),
				order instanceof ErasureOrder.Period period ? new DatedRow(period.from(), period.to()) : null);
	}

	/**
	 * The traces beside the corpus.
	 *
	 * @param ours     files of the study that are cleaned: manifests, rejected rows, backups
	 * @param others   files in the study's folder with a name, an id or a text of what goes, for a person to delete or keep
	 * @param unknown  files there that cannot be looked into
	 * @param texts    in the study itself
	 * @param handedOut ids of the runs by which posts were handed out, which nothing can reach
	 * @param interviews texts of interviews with a name, which only a person can take out of them: codes refer to places in them
	 * @param versions the folder of versions of a git that has the study; empty when there is none
	 * @param index    the folder of the index of words, which goes as a whole; empty when there is none
	 * @param counts   the folder of kept counts, likewise
	 */
	public record Beside(List<Path> ours, List<Path> others, List<Path> unknown, long texts, List<String> handedOut, List<Path> interviews,
			Optional<Path> versions, Optional<Path> index, Optional<Path> counts) {
	}

	/** Looks at everything beside the corpus; changes nothing. */
	public Beside beside(StudyFolder folder, Study study) throws IOException {
		StudyTraces.Listed listed = traces(folder).list();
		KeptCorpora kept = KeptCorpora.of(folder, study.getId(), corpus);
		List<Path> others = together(listed.others(), kept, kept.holding());
		List<Path> unknown = together(listed.unknown(), kept, kept.unreadable());
		return new Beside(listed.ours(), others, unknown, new NamesInStudy(search()).count(study), handedOut(folder),
				listed.interviews(), versions(folder), listed.index().isEmpty() ? Optional.empty() : Optional.of(folder.searchIndex()),
				listed.counts().isEmpty() ? Optional.empty() : Optional.of(folder.keptCounts().folder()));
	}

	/** Files that were looked into as text, and corpora that were asked. */
	private static List<Path> together(List<Path> files, KeptCorpora kept, List<Path> asked) {
		return Stream.concat(files.stream().filter(it -> !kept.all().contains(it)), asked.stream()).toList();
	}

	/** A text, as the name of a file, without the names that go. */
	public String withoutNames(String text) {
		return search().wiped(text);
	}

	static List<String> handedOut(StudyFolder folder) throws IOException {
		List<String> ids = new ArrayList<>();
		if (Files.isDirectory(folder.runs())) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.runs(), "*-{export,package}*.json")) {
				for (Path file : files) {
					RunManifest manifest = RunManifest.read(file);
					ids.add(manifest.id() + " (" + manifest.parameters().getOrDefault("release", "?") + ")");
				}
			}
		}
		ids.sort(null);
		return List.copyOf(ids);
	}

	static Optional<Path> versions(StudyFolder folder) {
		for (Path place = folder.path().toAbsolutePath(); place != null; place = place.getParent()) {
			if (Files.exists(place.resolve(".git"))) {
				return Optional.of(place.resolve(".git"));
			}
		}
		return Optional.empty();
	}

	SortedMap<String, String> parameters() {
		var told = new TreeMap<>(Map.of("order", order.id()));
		switch (order) {
		case ErasureOrder.Period period -> told.put("period", period.from() + ".." + period.to());
		case ErasureOrder.Import run -> told.put("import", run.run());
		case ErasureOrder.Author author -> told.put("names", String.valueOf(hashed.size()));
		case ErasureOrder.Account account -> told.put("names", String.valueOf(hashed.size()));
		}
		return told;
	}
}
