// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.palier.classifiers.rules.RulesClassifier;
import org.palier.coding.reference.Evaluation;
import org.palier.coding.reference.ReferenceColumns;
import org.palier.coding.reference.ReferenceFile;
import org.palier.coding.reference.ReferenceRow;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Placements;
import org.palier.codebook.classify.Verdict;
import org.palier.ground.options.OptionValues;
import org.palier.corpus.Facet;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;

/**
 * What the rules say of the posts of a reference, for {@code cards.py}: {@code RulesCard PACK.xml REFERENCE.csv OUT.csv}. Prints their
 * version.
 */
public final class RulesCard {

	public static void main(String[] args) throws Exception {
		Study study = PalierFactory.eINSTANCE.createStudy();
		study.setId("packs");
		TheoryPackFile.copyInto(new TheoryPackFile(Path.of(args[0])).load(), study);
		StudyView view = StudyView.of(study);
		var rules = new RulesClassifier();
		OpenClassifier open = rules.open(OptionValues.defaults(rules.options()), Codebook.of(study));
		System.out.println(open.version());
		var out = new StringBuilder("key,facet,truth,rules\n");
		for (ReferenceRow row : new ReferenceFile(Path.of(args[1])).read()) {
			Verdict verdict = open.classify(row.post());
			for (String name : List.of("usage", "model", "level")) {
				Facet facet = ReferenceColumns.facet(name);
				Optional<TheoryView> theory = view.theories().stream().filter(it -> it.facet().equals(facet)).findFirst();
				String code = row.code(facet).code();
				String truth = theory.map(it -> Evaluation.code(it, code)).orElse(code);
				if (!truth.isEmpty() && !truth.equals(Evaluation.UNPLACED)) {
					String said = theory.isEmpty() ? verdict.usage().orElse("") : said(view, theory.get(), verdict, row);
					out.append(String.join(",", row.key(), name, truth, said)).append('\n');
				}
			}
		}
		Files.writeString(Path.of(args[2]), out);
	}

	/** What rules say of a theory themselves, else where it places the usage that they tell. */
	private static String said(StudyView view, TheoryView theory, Verdict verdict, ReferenceRow row) {
		return verdict.in(theory.facet()).map(it -> it.decided().orElse("")).orElseGet(() -> verdict.usage()
				.flatMap(it -> new Placements(view, theory).of(it, row.post().platform())).map(TheoryView.CategoryView::id).orElse(""));
	}
}
