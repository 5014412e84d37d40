// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.coding.handout.PackageContainer;
import org.palier.coding.handout.PackageException;
import org.palier.interviews.passages.CodeSystem;
import org.palier.model.Code;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.Passage;
import org.palier.model.Study;

/**
 * A file of interviews for one coder: a {@link PackageContainer} of texts, codes and grid, and of the passages that the
 * coder marked since. It is coded in a study of its own that has nothing else. Not thread-safe.
 */
public final class InterviewPackage {

	private final PackageContainer container;
	private final GivenInterviews given;
	private List<GivenPassage> passages;

	private InterviewPackage(PackageContainer container, GivenInterviews given, List<GivenPassage> passages) {
		this.container = container;
		this.given = given;
		this.passages = passages;
	}

	/** Makes a file without passages; an existing one is replaced only once the new one is whole. */
	static InterviewPackage make(Path path, GivenInterviews given) throws IOException {
		return new InterviewPackage(PackageContainer.make(path, new InterviewsJson().write(given)), given, List.of());
	}

	/** True when a file gives interviews, and not posts. @throws IOException when it is no package */
	public static boolean isOne(Path path) throws IOException {
		return PackageContainer.kind(path).equals(InterviewsJson.KIND);
	}

	/**
	 * Reads a file.
	 *
	 * @throws PackageException when it is no package of interviews, is cut off or holds what no package holds
	 * @throws IOException      when it is no file, or unpacks to more than anybody would send
	 */
	public static InterviewPackage read(Path path) throws IOException {
		return PackageContainer.read(path, (container, given, codes) -> {
			GivenInterviews part = new InterviewsJson().read(given);
			List<GivenPassage> passages = GivenPassage.read(codes);
			if (passages.stream().anyMatch(it -> part.interview(it.interview()).isEmpty())) {
				throw new IllegalArgumentException("a passage of no interview of the package");
			}
			return new InterviewPackage(container, part, List.copyOf(passages));
		});
	}

	/** Makes the study in which it is coded, with the passages marked by now; made again each time. */
	public Study study() {
		Study study = given.toStudy();
		Map<String, Code> codes = new LinkedHashMap<>();
		CodeSystem.all(study).forEach(it -> codes.put(it.getId(), it));
		for (GivenPassage each : passages) {
			if (!each.isTakenOff()) {
				Passage passage = PalierFactory.eINSTANCE.createPassage();
				passage.setId(each.id());
				each.put(passage, each.span(), study.getCoders().getFirst());
				each.codes().stream().filter(codes::containsKey).map(codes::get).forEach(passage.getCodes()::add);
				study.getInterviews().stream().filter(it -> it.getId().equals(each.interview())).findFirst()
						.ifPresent(it -> it.getPassages().add(passage));
			}
		}
		return study;
	}

	/**
	 * Writes what the coder marked by now, durably; what was marked before and is no longer there was taken off.
	 * @param study as {@link #study} made it
	 */
	public void save(Study study, Instant now) throws IOException {
		Map<String, GivenPassage> before = new LinkedHashMap<>();
		passages.forEach(it -> before.put(it.interview() + " " + it.id(), it));
		List<GivenPassage> saved = new ArrayList<>();
		Set<String> there = new HashSet<>();
		for (Interview interview : study.getInterviews()) {
			for (Passage passage : interview.getPassages()) {
				GivenPassage one = GivenPassage.of(interview.getId(), passage);
				GivenPassage known = before.get(interview.getId() + " " + one.id());
				there.add(interview.getId() + " " + one.id());
				// When it was changed counts, so that of two returns the later one is known.
				saved.add(known == null ? one : known.says(one) ? known : one.on(now));
			}
		}
		before.forEach((key, gone) -> {
			if (!there.contains(key)) {
				saved.add(gone.isTakenOff() ? gone : gone.takenOff(now));
			}
		});
		container.save(GivenPassage.bytes(saved));
		passages = List.copyOf(saved);
	}

	/** Returns the path of the file. */
	public Path path() {
		return container.path();
	}

	/** Returns the contents that were given. */
	public GivenInterviews given() {
		return given;
	}

	/** SHA-256 of what was given, in hexadecimal digits. */
	public String digest() {
		return container.digest();
	}

	/** Returns the passages that the coder marked, and those that they took off again. */
	public List<GivenPassage> passages() {
		return passages;
	}
}
