package [=id];

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.codebook.classify.Abstention;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Evidence;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Scores;
import org.palier.codebook.classify.Verdict;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.corpus.Post;

/** Codes a post by the first keyword in it. Keeps nothing between posts, so that all cores may call it at once. */
public final class [=Name]Classifier implements Classifier {

	private static final long serialVersionUID = 1L;
	private static final Wording WORDS = new Wording([=Name]Classifier.class, "messages");

	/** Keyword, in lower case, to a usage of the codebook. */
	private static final Map<String, String> KEYWORDS = Map.of("concours", "contest", "contest", "contest", "emploi", "job_offer",
			"hiring", "job_offer", "consultation", "consultation");
	private static final Pattern ANY = Pattern.compile("\\b(" + String.join("|", KEYWORDS.keySet()) + ")\\b",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

	private static final String START = "start";
	private static final PartOption WHERE = PartOption.choice("where", WORDS.text("option.where"), WORDS.text("option.where.description"),
			List.of("anywhere", START), "anywhere");

	@Override
	public String id() {
		return "[=contribution]";
	}

	@Override
	public Bilingual name() {
		return WORDS.text("name");
	}

	@Override
	public Bilingual description() {
		return WORDS.text("description");
	}

	/** Offered by the command line as --where, and by the dialog of the workbench. */
	@Override
	public List<PartOption> options() {
		return List.of(WHERE);
	}

	/** Called once a run: here a model would be read. The version changes whenever a verdict may. */
	@Override
	public OpenClassifier open(OptionValues options, Codebook codebook) {
		boolean startsOnly = options.text(WHERE).equals(START);
		return OpenClassifier.of("1.0", post -> Verdict.ofUsage(usage(post, startsOnly), post.language(), post.isRelay()));
	}

	private static Judgement usage(Post post, boolean startsOnly) {
		Matcher found = ANY.matcher(post.words());
		if (startsOnly ? !found.lookingAt() : !found.find()) {
			return new Judgement.Abstained(Abstention.NO_EVIDENCE);
		}
		String keyword = found.group().toLowerCase(Locale.ROOT);
		String usage = KEYWORDS.get(keyword);
		var evidence = new Evidence(keyword, usage, 1, found.start(), found.end());
		// A keyword ranks usages and is no probability: Scores.probabilities is for calibrated ones.
		return new Judgement.Coded(usage, Scores.strengths(Map.of(usage, 1.0)), List.of(evidence));
	}

	@Override
	public Bilingual explain(String rule) {
		return KEYWORDS.containsKey(rule) ? WORDS.text("rule", rule) : Bilingual.EMPTY;
	}
}
