// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.earlier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.coding.estimates.StudyEstimates;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ground.text.Wording;
import org.palier.matching.Body;
import org.palier.matching.BodyMatcher;
import org.palier.matching.MatchOutcome;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Study;
import org.palier.numbers.view.EarlierStudy;
import org.palier.numbers.view.StudyBodies;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.history.LookBack;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.MissingPostsException;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

/** Opens the study that a study names as the one before it: it is read, never written, and closed again. */
public final class EarlierStudies {

	/** Begins the names of its files among the inputs of a run. */
	public static final String INPUT = "earlier:";

	private static final Wording WORDS = new Wording(EarlierStudies.class, "messages");

	private final AddressForms forms;
	private @Nullable CachedStudy last;

	/**
	 * The earlier study that a study names, with the agencies of the naming study. It is made on the thread that owns the
	 * study and may be read on any. Immutable.
	 *
	 * @param folder of the study
	 * @param path   of the other; empty where it names none
	 * @param bodies agencies of the study; none where it names none
	 */
	public record Named(StudyFolder folder, String path, List<Body> bodies) {

		/** Copies its list. */
		public Named {
			bodies = List.copyOf(bodies);
		}

		/** The earlier study that the study names now. */
		public static Named of(StudyFolder folder, Study study) {
			String path = study.getBefore() == null ? "" : study.getBefore().strip();
			return new Named(folder, path, path.isEmpty() ? List.of() : Agencies.of(study).map(it -> StudyBodies.of(it, Set.of())).toList());
		}
	}

	/** One that was read, while its files are as they were. @param files their sizes and times */
	private record CachedStudy(Named named, boolean withoutPosts, List<String> files, EarlierStudy study) {
	}

	/** @param forms how addresses of accounts are read */
	public EarlierStudies(AddressForms forms) {
		this.forms = forms;
	}

	/**
	 * How a study names another: from its own folder where both lie on one disk, else whole, with slashes.
	 *
	 * @param folder of the study that names
	 * @param before folder or file of the other
	 */
	public static String named(StudyFolder folder, Path before) {
		Path here = folder.path().toAbsolutePath().normalize();
		Path there = StudyFolder.at(before).path();
		boolean together = Objects.equals(here.getRoot(), there.getRoot());
		return (together ? here.relativize(there) : there).toString().replace('\\', '/');
	}

	/** A view beside the study before it, where the study names one; the view as it is where it names none. */
	public StudyView beside(StudyFolder folder, Study study, StudyView view, boolean withoutPosts, Progress progress) {
		return beside(Named.of(folder, study), view, withoutPosts, progress);
	}

	/** Likewise; the other study is read again only when its files have changed since the last time. */
	public StudyView beside(Named named, StudyView view, boolean withoutPosts, Progress progress) {
		return named.path().isEmpty() ? view
				: view.beside(view.lookBack().where().isEmpty() ? of(named, withoutPosts, progress)
						: new EarlierStudy.Unread(named.path(), WORDS.text("part")));
	}

	private synchronized EarlierStudy of(Named named, boolean withoutPosts, Progress progress) {
		String path = named.path();
		try {
			StudyFolder before = StudyFolder.at(named.folder().path().resolve(path));
			if (before.equals(StudyFolder.at(named.folder().path()))) {
				return new EarlierStudy.Unread(path, WORDS.text("itself", path));
			}
			if (!Files.isRegularFile(before.file().path())) {
				return new EarlierStudy.Unread(path, WORDS.text("missing", path));
			}
			List<String> files = List.of(state(before.file().path()), state(before.corpus()));
			CachedStudy known = last;
			if (known != null && known.named().equals(named) && known.withoutPosts() == withoutPosts && known.files().equals(files)) {
				return known.study();
			}
			EarlierStudy read = read(named, before, withoutPosts, progress);
			last = new CachedStudy(named, withoutPosts, files, read);
			return read;
		} catch (MissingPostsException gone) {
			return new EarlierStudy.Unread(path, WORDS.text("posts", path));
		} catch (InvalidPathException none) {
			return new EarlierStudy.Unread(path, WORDS.text("missing", path));
		} catch (IOException unreadable) {
			return new EarlierStudy.Unread(path,
					unreadable instanceof Explained it ? WORDS.text("because", path, it.reason()) : WORDS.text("unreadable", path));
		}
	}

	private static String state(Path file) throws IOException {
		return Files.exists(file) ? Files.size(file) + " " + Files.getLastModifiedTime(file) : "";
	}

	private EarlierStudy read(Named named, StudyFolder before, boolean withoutPosts, Progress progress) throws IOException {
		String path = named.path();
		try (var open = StudyOnDisk.toRead(before, "palier", withoutPosts)) {
			List<FileDigest> read = new ArrayList<>(List.of(open.digest()));
			String sealed = open.sealed().stream().map(it -> it.path() + " " + it.sha256()).sorted().collect(Collectors.joining("\n"));
			if (!sealed.isEmpty()) {
				read.add(FileDigest.of(sealed.getBytes(StandardCharsets.UTF_8), StudyFolder.CORPUS_FILE));
			}
			StudyView view = StudyEstimates.view(open, forms, LookBack.NOW.of(open.study()), progress);
			return new EarlierStudy.OpenedStudy(path, Bilingual.of(open.study().getName()), view, matched(named.bodies(), open.study()),
					read.stream().map(it -> new FileDigest(INPUT + path + "/" + it.path(), it.bytes(), it.sha256())).toList());
		}
	}

	/**
	 * The agencies of a study that are in another: by their ids, else where an id of a list or a name tells without a doubt. One that two
	 * would be is none.
	 *
	 * @return ids in the earlier one, by ids in the later one
	 */
	static Map<String, String> matched(List<Body> later, Study earlier) {
		Set<String> there = Agencies.of(earlier).map(Agency::getId).collect(Collectors.toSet());
		Map<String, String> bodies = new HashMap<>();
		later.stream().map(Body::id).filter(there::contains).forEach(it -> bodies.put(it, it));
		BodyMatcher matcher = StudyBodies.matcher(earlier);
		Map<String, String> named = new HashMap<>();
		Set<String> twice = new HashSet<>();
		later.stream().filter(it -> !bodies.containsKey(it.id())).forEach(body -> {
			if (matcher.find(body) instanceof MatchOutcome.Match taken && !bodies.containsKey(taken.likeness().agency())) {
				String before = named.put(taken.likeness().agency(), body.id());
				if (before != null) {
					twice.add(taken.likeness().agency());
				}
			}
		});
		twice.forEach(named::remove);
		named.forEach((before, now) -> bodies.put(now, before));
		return bodies;
	}
}
