// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.palier.checks.SameName;
import org.palier.checks.ValidationRule;
import org.palier.codebook.classify.Abstention;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Post;
import org.palier.extensions.Contribution.Broken;
import org.palier.extensions.Contribution.Usable;
import org.palier.ground.options.OptionValues;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.model.PalierFactory;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.StudyView;

/** Broken contributions in a registry of their own, and ours in the real one. */
class ContributionsTest {

	private final BundleContext bundles = FrameworkUtil.getBundle(Contributions.class).getBundleContext();
	private final Object key = new Object();
	@TempDir
	private Path folder;
	private IExtensionRegistry registry;

	@BeforeEach
	void aRegistryWithThreePoints() {
		registry = RegistryFactory.createRegistry(new ClassesByName(), key, key);
		add("org.palier.extensions", "<plugin><extension-point id=\"indicators\" name=\"x\"/>"
				+ "<extension-point id=\"classifiers\" name=\"x\"/><extension-point id=\"rules\" name=\"x\"/></plugin>");
	}

	@Test
	void brokenContributionsAreNamedAndTheOthersWork() {
		indicators("a.first", indicator("good", Good.class.getName()));
		indicators("b.missing", indicator("missing", "no.such.Class"));
		indicators("c.throws", indicator("throws", Throws.class.getName()));
		indicators("d.type", indicator("type", String.class.getName()));
		indicators("e.nameless", "<indicator id=\"nameless\" class=\"" + Good.class.getName() + "\"/>");
		indicators("f.idless", "<indicator name=\"x\" class=\"" + Good.class.getName() + "\"/>");
		indicators("g.last", indicator("also_good", AlsoGood.class.getName()));

		List<Contribution<Indicator>> read = contributions().of(PartKind.INDICATORS).read();

		assertThat(Contributions.usable(read)).hasSize(2);
		assertThat(read).hasSize(7);
		assertThat(reason(read.get(1))).contains("missing", "no.such.Class");
		assertThat(reason(read.get(2))).contains("throws", "out of order");
		assertThat(reason(read.get(3))).contains("type", "ClassCastException");
		assertThat(reason(read.get(4))).contains("nameless");
		assertThat(read.get(5)).isInstanceOf(Broken.class);
	}

	@Test
	void secondOfTwoEqualIdsIsLeftOut() {
		indicators("b.second", indicator("good", Good.class.getName()));
		indicators("a.first", indicator("good", Good.class.getName()));

		List<Contribution<Indicator>> read = contributions().of(PartKind.INDICATORS).read();

		assertThat(read.get(0)).isInstanceOf(Usable.class);
		assertThat(read.get(0).plugin().bundle()).isEqualTo("a.first");
		assertThat(reason(read.get(1))).contains("good", "a.first");
	}

	@Test
	void everythingThatWeShipWorks() {
		var shipped = new Contributions(RegistryFactory.getRegistry(), bundles);

		assertThat(shipped.all()).isNotEmpty().allSatisfy(it -> assertThat(it).isInstanceOf(Usable.class));
		assertThat(shipped.of(PartKind.IMPORTERS).read()).extracting(it -> it.plugin().id()).contains("census-wide", "census-long",
				"gc-organisations", "gc-accounts", "posts-csv");
		assertThat(shipped.of(PartKind.CLASSIFIERS).read()).extracting(it -> it.plugin().id()).containsExactly("rules", "rules-v1",
				"linear", "ensemble");
		assertThat(shipped.proposedClassifier()).as("the best that ships, for window, commands and demos alike").contains("ensemble");
		assertThat(shipped.of(PartKind.INDICATORS).read()).extracting(it -> it.plugin().id()).startsWith("penetration",
				"penetration_over_time", "account_turnover", "account_lifetime", "presence_share", "tool_count", "usage_by_tool",
				"pyramid_profile").contains("post_usage_mix", "reply_ratio",
						"posts_per_week");
		assertThat(shipped.of(PartKind.RULES).read()).extracting(it -> it.plugin().id()).contains("checked_in_future", "same_name");
		assertThat(shipped.analysis().rules()).hasSameSizeAs(shipped.of(PartKind.RULES).read());
		assertThat(shipped.of(PartKind.PACKS).read()).extracting(it -> it.plugin().id()).containsExactly("public_engagement",
				"public_engagement", "public_engagement",
				"dialogic_principles", "arnstein_ladder", "participation_spectrum");
		assertThat(shipped.packVersions().newest()).extracting(it -> it.getVersion()).containsExactly("2.0");
		assertThat(shipped.packVersions().beyond("public_engagement")).as("nobody has to ask for the newest").isEmpty();
		assertThat(shipped.of(PartKind.INDICATORS).read().get(0).plugin().version()).startsWith("0.");
	}

	@Test
	void theClassifierThatSaysSoIsProposedAndElseTheFirst() {
		assertThat(contributions().proposedClassifier()).isEmpty();
		// Nothing is made to answer, but that the classes are there is looked at: of a bundle that is installed.
		String installed = bundles.getBundle().getSymbolicName();
		add(installed,
				"<plugin><extension point=\"org.palier.extensions.classifiers\"><classifier id=\"one\" name=\"o\" class=\""
						+ Silent.class.getName()
				+ "\"/><classifier id=\"two\" name=\"t\" class=\"" + Silent.class.getName() + "\"/></extension></plugin>");
		assertThat(contributions().proposedClassifier()).contains("one");
		add(installed,
				"<plugin><extension point=\"org.palier.extensions.classifiers\"><classifier id=\"three\" name=\"o\" proposed=\"true\" class=\""
				+ Silent.class.getName() + "\"/></extension></plugin>");
		assertThat(contributions().proposedClassifier()).contains("three");
	}

	@Test
	void contributedClassifierIsMadeAndABrokenOneIsLeftOut() {
		add("a.works", "<plugin><extension point=\"org.palier.extensions.classifiers\"><classifier id=\"silent\" name=\"s\" class=\""
				+ Silent.class.getName() + "\"/><classifier id=\"type\" name=\"t\" class=\"" + Good.class.getName()
				+ "\"/></extension></plugin>");

		List<Contribution<Classifier>> read = contributions().of(PartKind.CLASSIFIERS).read();

		assertThat(Contributions.usable(read)).extracting(Classifier::id).containsExactly("silent");
		assertThat(read.get(0).plugin().kind()).isEqualTo("classifier");
		assertThat(reason(read.get(1))).contains("type", "ClassCastException");
	}

	@Test
	void aPluginInQuarantineIsNotMadeAgain() {
		add("a.works", "<plugin><extension point=\"org.palier.extensions.classifiers\"><classifier id=\"silent\" name=\"s\" class=\""
				+ Silent.class.getName() + "\"/></extension></plugin>");
		Contributions contributions = contributions();
		assertThat(contributions.of(PartKind.CLASSIFIERS).usable()).hasSize(1);

		contributions.installed().giveUp("classifier", "silent", Bilingual.same("it looped"));

		Contribution<?> left = contributions.of(PartKind.CLASSIFIERS).read().get(0);
		assertThat(reason(left)).startsWith("it looped It was given up on ");
		assertThat(((Broken<?>) left).reason().remedy()).extracting(it -> it.en())
				.isEqualTo("palier run list-plugins --release \"classifier/silent\"");
	}

	@Test
	void aClassThatCallsItselfOtherwiseIsLeftOut() {
		add("a.other", "<plugin><extension point=\"org.palier.extensions.classifiers\"><classifier id=\"loud\" name=\"s\" class=\""
				+ Silent.class.getName() + "\"/></extension></plugin>");

		assertThat(reason(contributions().of(PartKind.CLASSIFIERS).read().get(0))).contains("loud", "silent");
	}

	@Test
	void anIndicatorThatThrowsGivesAnEmptyTableThatSaysSo() {
		indicators("a.bad", indicator("bad", Bad.class.getName()));

		Indicator bad = contributions().of(PartKind.INDICATORS).usable().get(0);
		Table table = bad.compute(StudyView.of(PalierFactory.eINSTANCE.createStudy()));

		assertThat(table.rows()).isEmpty();
		assertThat(table.notes().get(0).en()).contains("bad", "out of order", "ISE-CT-").doesNotContain("IllegalStateException");
	}

	@Test
	void aContributedRuleIsPartOfTheAnalysisAndBrokenOnesAreLeftOut() {
		add("a.rules", rules(rule("same_name", SameName.class) + rule("throws", Throws.class)
				+ "<rule id=\"gone\" name=\"g\" class=\"no.such.Rule\"/>"));
		add("b.rules", rules(rule("same_name", SameName.class)));

		List<Contribution<ValidationRule>> read = contributions().of(PartKind.RULES).read();

		assertThat(Contributions.usable(read)).extracting(ValidationRule::id).containsExactly("same_name");
		assertThat(reason(read.get(1))).contains("throws", "out of order");
		assertThat(reason(read.get(2))).contains("gone", "no.such.Rule");
		assertThat(reason(read.get(3))).contains("same_name", "a.rules");
	}

	private static String rules(String elements) {
		return "<plugin><extension point=\"org.palier.extensions.rules\">" + elements + "</extension></plugin>";
	}

	private static String rule(String id, Class<?> type) {
		return "<rule id=\"" + id + "\" name=\"" + id + "\" class=\"" + type.getName() + "\"/>";
	}

	/** Never says anything. */
	public static final class Silent implements Classifier {
		private static final long serialVersionUID = 1L;

		@Override
		public String id() {
			return "silent";
		}

		@Override
		public Bilingual name() {
			return Bilingual.same("Silent");
		}

		@Override
		public Bilingual description() {
			return Bilingual.same("Says nothing.");
		}

		@Override
		public OpenClassifier open(OptionValues options, Codebook codebook) {
			return OpenClassifier.of("1", this::classify);
		}

		private Verdict classify(Post post) {
			return Verdict.ofUsage(new Judgement.Abstained(Abstention.NO_EVIDENCE), "", false);
		}
	}

	/** Works. */
	public static class Good implements Indicator {
		@Override
		public String id() {
			return "good";
		}

		@Override
		public Bilingual title() {
			return Bilingual.same("Good");
		}

		@Override
		public Table compute(StudyView view) {
			throw new UnsupportedOperationException();
		}
	}

	/** Works too. */
	public static final class AlsoGood extends Good {
		@Override
		public String id() {
			return "also_good";
		}
	}

	/** Fails when it counts. */
	public static final class Bad extends Good {
		@Override
		public String id() {
			return "bad";
		}

		@Override
		public Table compute(StudyView view) {
			throw new IllegalStateException("out of order");
		}
	}

	/** Fails when made. */
	public static final class Throws {
		/** Always fails. */
		public Throws() {
			throw new IllegalStateException("out of order");
		}
	}

	private void indicators(String bundle, String elements) {
		add(bundle, "<plugin><extension point=\"org.palier.extensions.indicators\">" + elements + "</extension></plugin>");
	}

	private static String indicator(String id, String type) {
		return "<indicator id=\"" + id + "\" name=\"" + id + "\" class=\"" + type + "\"/>";
	}

	/** One that remembers what the others of this test have written. */
	private Contributions contributions() {
		return new Contributions(registry, bundles, new FaultLog(folder.resolve("faults"), Clock.systemUTC()));
	}

	private void add(String bundle, String xml) {
		IContributor contributor = new RegistryContributor(bundle, bundle, null, null);
		assertThat(registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), contributor,
				false, null, null, key)).isTrue();
	}

	private static String reason(Contribution<?> contribution) {
		return ((Broken<?>) contribution).reason().en();
	}

	/** Makes classes of this fragment by their name. */
	private static final class ClassesByName extends RegistryStrategy {
		ClassesByName() {
			super(new File[0], new boolean[0]);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String name, String overridden)
				throws CoreException {
			try {
				return Class.forName(name).getDeclaredConstructor().newInstance();
			} catch (ReflectiveOperationException problem) {
				IStatus status = Status.error("x", problem);
				throw new CoreException(status);
			}
		}
	}
}
