package [=id];

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.checks.Finding;
import org.palier.checks.QuickFix;
import org.palier.checks.Severity;
import org.palier.checks.ValidationRule;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;

/** Finds agencies that state a size of nobody: the fix says that it is not known. Reads the study that it is handed. */
public final class [=Name]Rule implements ValidationRule {

	private static final Wording WORDS = new Wording([=Name]Rule.class, "messages");

	@Override
	public String id() {
		return "[=contribution]";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public Bilingual title() {
		return WORDS.text("title");
	}

	@Override
	public List<Finding> check(Study study, LocalDate today) {
		List<Finding> findings = new ArrayList<>();
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			for (Agency agency : jurisdiction.getAgencies()) {
				if (agency.getSize() != null && agency.getSize() <= 0) {
					Bilingual name = Bilingual.of(agency.getName());
					// A fix names the object beneath which it writes, so that it can be undone.
					var fix = QuickFix.beneath(WORDS.text("fix", name), agency, () -> agency.setSize(null));
					findings.add(new Finding(id(), severity(), agency, WORDS.text("message", name), Optional.of(fix)));
				}
			}
		}
		return findings;
	}
}
