// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.coding.exchange.CodeList.ListedCode;
import org.palier.corpus.Facet;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;
import org.palier.model.Category;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.Import;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.StudyRun;

/**
 * Takes the codes of another program's codebook file into a study, each list as a theory of its own. The file is a REFI-QDA
 * codebook ({@code .qdc}) or a table of tags ({@code .csv}). It has one language; its words are taken in both. Nothing that
 * is there changes: a theory whose id is taken gets another. Made in the thread that owns the study.
 */
public final class CodebookImport implements StudyRun<List<CodebookImport.Added>> {

	/** The name of this import in commands. */
	public static final String KIND = "codebook";

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
	/** A file with more codes than these is no codebook. */
	private static final int MOST = 2000;
	/** A file with more bytes than these is none either. */
	private static final long LARGEST = 20_000_000;

	/** A theory that the study gets. @param id of it @param name as the file has it @param codes how many */
	public record Added(String id, String name, int codes) {
	}

	/** A list with the id that its theory gets. */
	private record Wanted(String id, CodeList list) {
	}

	private final Path file;
	private final List<Wanted> wanted = new ArrayList<>();

	/**
	 * Reads a file.
	 *
	 * @throws UnreadableFileException when it is no codebook, naming the code at fault where there is one
	 */
	public CodebookImport(Path file, Study study) throws IOException {
		this.file = file;
		Set<String> taken = study.getTheories().stream().map(Theory::getId).collect(Collectors.toCollection(HashSet::new));
		taken.add(Facet.USAGE.id());
		for (CodeList list : read(file)) {
			wanted.add(new Wanted(fresh(CensusIds.of(list.name()), "codebook", taken), list));
		}
	}

	private static List<CodeList> read(Path file) throws IOException {
		if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
			throw refused(file, "codebook.large");
		}
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		List<CodeList> lists;
		if (name.endsWith(".qdc")) {
			lists = new QdcReading(file).lists();
		} else if (Stream.of(".csv", ".tsv", ".txt").anyMatch(name::endsWith)) {
			lists = new TagsReading(file).lists();
		} else {
			throw refused(file, "codebook.ending");
		}
		int codes = lists.stream().mapToInt(it -> it.codes().size()).sum();
		if (codes == 0) {
			throw refused(file, "codebook.empty");
		}
		if (codes > MOST) {
			throw refused(file, "codebook.many", codes, MOST);
		}
		for (CodeList list : lists) {
			Set<String> names = new HashSet<>();
			for (ListedCode code : list.codes()) {
				if (!names.add(code.name().toLowerCase(Locale.ROOT))) {
					throw refused(file, "codebook.twice", code.name(), list.name());
				}
			}
		}
		return lists.stream().filter(it -> !it.codes().isEmpty()).toList();
	}

	/** @param more beside the name of the file */
	static UnreadableFileException refused(Path file, String key, Object... more) {
		return new UnreadableFileException(file,
				CodingsImport.WORDS.text(key, Stream.concat(Stream.of(file.getFileName()), Stream.of(more)).toArray()));
	}

	/** Name of a file without its ending. */
	static String stem(Path file) {
		return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]+$", "");
	}

	private static String fresh(String stem, String otherwise, Set<String> taken) {
		String name = stem.isEmpty() ? otherwise : stem;
		String id = name;
		for (int number = 2; !taken.add(id); number++) {
			id = name + "_" + number;
		}
		return id;
	}

	/** The theories that the study would get. */
	public List<Added> added() {
		return wanted.stream().map(it -> new Added(it.id(), it.list().name(), it.list().codes().size())).toList();
	}

	@Override
	public RunKind kind() {
		return new Import();
	}

	/** It brings no posts and no codings: it changes only the study, and no run is recorded. */
	@Override
	public WorkOutcome<List<Added>> work(OpenRun run, Progress progress) {
		return WorkOutcome.unrecorded(added(), this::edit);
	}

	/** The change, as one step that can be undone. */
	public RecordedEdit edit(Study study) {
		return new RecordedEdit(CodingsImport.WORDS.text("codebook.step", file.getFileName()), Root.list(study, Literals.STUDY__THEORIES),
				() -> wanted.forEach(it -> study.getTheories().add(theory(it))));
	}

	private Theory theory(Wanted one) {
		Theory theory = PalierFactory.eINSTANCE.createTheory();
		theory.setId(one.id());
		theory.setName(Bilingual.same(one.list().name()).toModel());
		theory.setVersion("1.0");
		theory.setSource(String.valueOf(file.getFileName()));
		Set<String> taken = new HashSet<>();
		for (ListedCode code : one.list().codes()) {
			Category category = PalierFactory.eINSTANCE.createCategory();
			category.setId(fresh(ID.matcher(code.id()).matches() ? code.id() : CensusIds.of(code.name()), "code", taken));
			category.setName(Bilingual.same(code.name()).toModel());
			category.setDefinition(code.definition().isEmpty() ? null : Bilingual.same(code.definition()).toModel());
			category.setDecisionRule(code.rule().isEmpty() ? null : Bilingual.same(code.rule()).toModel());
			category.setColor(code.color().matches("#[0-9A-Fa-f]{6}") ? Objects.requireNonNull(code.color()) : null);
			theory.getCategories().add(category);
		}
		return theory;
	}
}
