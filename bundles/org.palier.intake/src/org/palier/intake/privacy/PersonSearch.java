// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Corpus;
import org.palier.corpus.ErasedPosts;
import org.palier.intake.privacy.NameSearch.SearchOutcome;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;
import org.palier.study.kinds.FileKind;
import org.palier.study.kinds.StudyFileKinds;
import org.palier.study.kinds.TemporaryPlaces;
import org.palier.study.runs.StudyFolder;

/**
 * The search of an erasure without the erasure: it shows what a study knows of a person. Changes nothing.
 *
 * @param plan   of the erasure that nobody asked for
 * @param places outside of the study that are searched too
 */
public record PersonSearch(ErasurePlan plan, TemporaryPlaces places) {

	/** A kind of content at a place. */
	public enum ContentKind {
		/** Posts that the person wrote. */
		WRITTEN,
		/** Posts of others, or texts of the study, that name the person. */
		NAMED,
		/** A file that has the name, or the text or id of a post of the person. */
		HELD,
		/** A file that cannot be looked into. */
		UNKNOWN,
		/** A file that goes with any erasure, because it cannot be searched for a name. */
		MADE_AGAIN,
		/** A run by which data left the study: its content is not known here. */
		HANDED_OUT,
		/** Earlier versions that git keeps. */
		VERSIONS
	}

	/**
	 * A place.
	 *
	 * @param kind  of the file, as the registry calls it; “other” for one that somebody else put there, “temporary” outside of the study
	 * @param place the file, from the folder of the study on, or whole outside of it; the id of a run that handed data out
	 * @param what  kind of content there
	 * @param count of posts or texts; 1 of a file
	 */
	public record Hit(String kind, String place, ContentKind what, long count) {
	}

	private static final StudyFileKinds KINDS = StudyFileKinds.ofPalier();

	/**
	 * Searches for a person.
	 *
	 * @param given name, handle, or id or address of an account
	 * @param posts the corpus; null when there is none
	 * @throws PrivacyException when the name is too short, or only the key of the pseudonyms would find it
	 */
	public static PersonSearch of(String given, Study study, @Nullable Corpus posts, AddressForms forms) throws IOException {
		return new PersonSearch(ErasurePlan.of(new ErasureOrder.Author(given), study, posts, forms), TemporaryPlaces.ofPalier());
	}

	/** All places, those of the corpus first. @param posts the corpus; null when there is none */
	public List<Hit> hits(StudyFolder folder, Study study, @Nullable Corpus posts) throws IOException {
		List<Hit> hits = new ArrayList<>();
		if (posts != null) {
			ErasedPosts found = posts.wouldErase(plan.corpus());
			add(hits, "corpus", StudyFolder.CORPUS_FILE, ContentKind.WRITTEN, found.posts());
			add(hits, "corpus", StudyFolder.CORPUS_FILE, ContentKind.NAMED, found.changed());
		}
		ErasurePlan.Beside beside = plan.beside(folder, study);
		add(hits, "study", StudyFolder.STUDY_FILE, ContentKind.NAMED, beside.texts());
		for (List<Path> files : List.of(beside.ours(), beside.others(), beside.interviews())) {
			files.forEach(it -> hits.add(hit(folder, it, ContentKind.HELD)));
		}
		beside.unknown().forEach(it -> hits.add(hit(folder, it, ContentKind.UNKNOWN)));
		for (Path file : folder.searchFiles()) {
			hits.add(hit(folder, file, ContentKind.MADE_AGAIN));
		}
		for (Path file : folder.keptCounts().files()) {
			hits.add(hit(folder, file, ContentKind.MADE_AGAIN));
		}
		for (Path file : places.files()) {
			temporary(file, hits);
		}
		beside.handedOut().forEach(it -> hits.add(new Hit("manifest", it, ContentKind.HANDED_OUT, 1)));
		beside.versions().ifPresent(it -> hits.add(new Hit("other", it.toString(), ContentKind.VERSIONS, 1)));
		return List.copyOf(hits);
	}

	/**
	 * The releases of a study that hold posts of the person, or may hold some. Posts of others that name the person count too.
	 *
	 * @param posts the corpus; null when there is none
	 */
	public List<WentOut> wentOut(StudyFolder folder, @Nullable Corpus posts) throws IOException {
		return posts == null ? List.of() : WentOut.ofPosts(folder, posts.wouldErase(plan.corpus()).runs());
	}

	private void temporary(Path file, List<Hit> hits) throws IOException {
		try {
			SearchOutcome found = plan.search().in(file);
			if (found != SearchOutcome.NO) {
				hits.add(new Hit("temporary", file.toString(), found == SearchOutcome.YES ? ContentKind.HELD : ContentKind.UNKNOWN, 1));
			}
		} catch (NoSuchFileException ended) {
			// The process that worked there is done.
			return;
		}
	}

	private static void add(List<Hit> hits, String kind, String place, ContentKind what, long count) {
		if (count > 0) {
			hits.add(new Hit(kind, place, what, count));
		}
	}

	static Hit hit(StudyFolder folder, Path file, ContentKind what) {
		Path name = folder.path().relativize(file);
		return new Hit(KINDS.of(name).map(FileKind::id).orElse("other"), name.toString().replace('\\', '/'), what, 1);
	}
}
