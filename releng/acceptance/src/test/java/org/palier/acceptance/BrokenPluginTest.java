// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.acceptance.Product.Outcome;

/** One installed plug-in with a fault of every kind: each is named, the others work, and the study is as it was. */
class BrokenPluginTest {

	private static final String ID = "gouv.example.bad";
	private static final String PLUGIN = """
			<extension point="org.palier.extensions.importers">
				<importer id="bad-missing" name="m" class="gouv.example.bad.Missing"/>
				<importer id="bad-constructor" name="c" class="gouv.example.bad.Throwing"/>
				<importer id="bad-nameless" class="gouv.example.bad.Ending"/>
				<importer id="posts-csv" name="twice" class="gouv.example.bad.Ending"/>
				<importer id="bad-ending" name="e" class="gouv.example.bad.Ending"/>
			</extension>
			<extension point="org.palier.extensions.classifiers">
				<classifier id="bad-looping" name="l" class="gouv.example.bad.Looping"/>
				<classifier id="bad-rubbish" name="r" class="gouv.example.bad.Rubbish"/>
			</extension>
			<extension point="org.palier.extensions.indicators">
				<indicator id="bad-indicator" name="i" class="gouv.example.bad.Counting"/>
			</extension>
			""";
	private static final String SAYS = """
				public Bilingual name() { return Bilingual.same(id()); }
				public Bilingual description() { return name(); }
			""";
	private static final String OPENED = "public OpenClassifier open(OptionValues options, Codebook codebook) { return OpenClassifier.of(\"1\", this::verdict); } ";
	private static final String IMPORTER = SAYS + """
				public List<PartOption> options() { return List.of(); }
				public boolean recognises(ImportRequest request) { return false; }
			""";
	private static final String CENSUS = """
			agency_id,name_fr,name_en,jurisdiction,type,facebook
			a,Office A,Office A,QC,,1
			""";
	private static final String POSTS = """
			id,thread_id,timestamp,body,author
			1,1,2025-07-02 10:00:00,Portes ouvertes,bureau
			""";

	@TempDir
	private Path folder;

	@Test
	void eachFaultIsNamedAndTheOthersWork() throws Exception {
		Product product = Product.copiedTo(folder);
		assertDone(product.run("install", new PluginSite(plugin()).write(product, folder.resolve("bad")).toString()));

		String listed = product.run("list-plugins").said();
		assertThat(line(listed, "bad-missing")).contains("gouv.example.bad.Missing");
		assertThat(line(listed, "bad-constructor")).contains("out of order");
		assertThat(line(listed, "bad-nameless")).contains("–");
		assertThat(listed.lines().filter(it -> it.contains(" posts-csv "))).hasSize(2);
		assertThat(line(listed, "census-wide")).doesNotContain("–");

		Files.writeString(folder.resolve("census.csv"), CENSUS);
		assertDone(product.run("new", "study"));
		assertDone(product.run("import", "study", "census.csv"));
		String before = Files.readString(folder.resolve("study/study.palier"));

		Outcome ended = product.run("import", "study", "census.csv", "--kind", "bad-ending", "--json");
		assertThat(ended.code()).isEqualTo(3);
		assertThat(ended.said()).contains("bad-ending", "must not end Palier").doesNotContain("\tat ");
		assertThat(Files.readString(folder.resolve("study/study.palier"))).isEqualTo(before);

		Outcome counted = product.run("indicators", "study", "--json");
		assertDone(counted);
		assertThat(counted.said()).contains("\"penetration\"").contains("bad-indicator is defective");
		String used = product.run("list-plugins").said();
		assertThat(line(used, "bad-indicator")).contains("failed in use", "cannot count");
		assertThat(line(used, "bad-ending")).contains("failed in use", "must not end Palier");
		classifiersCannotHarm(product);
	}

	private void classifiersCannotHarm(Product product) throws Exception {
		Files.writeString(folder.resolve("posts.csv"), POSTS);
		assertDone(product.run("import", "study", "posts.csv", "--kind", "posts-csv", "--platform", "facebook", "--preset", "4cat"));
		String before = Files.readString(folder.resolve("study/study.palier"));
		Outcome rubbish = product.run("classify", "study", "--classifier", "bad-rubbish", "--json");
		assertThat(rubbish.code()).isEqualTo(9);
		assertThat(rubbish.said()).contains("no usage horoscope", "as they were");
		assertThat(line(product.run("list-plugins").said(), "bad-rubbish")).contains("failed in use", "no usage horoscope");

		Outcome looping = product.shell(folder, List.of("env", "PALIER_JAVA_OPTIONS=-Dpalier.patience=2", product.home() + "/palier",
				"--nl", "en_CA", "run", "classify", "study", "--classifier", "bad-looping"));
		assertThat(looping.code()).isEqualTo(9);
		assertThat(looping.said()).contains("bad-looping", "no sign of life").doesNotContain("\tat ");
		assertThat(Files.readString(folder.resolve("study/study.palier"))).isEqualTo(before);
		assertDone(product.run("classify", "study", "--classifier", "rules"));
	}

	private static PluginJar plugin() {
		Map<String, String> classes = new LinkedHashMap<>();
		source(classes, "Throwing", "implements Importer", "public Throwing() { throw new IllegalStateException(\"out of order\"); }"
				+ "public String id() { return \"bad-constructor\"; }" + IMPORTER
				+ "public void read(ImportRequest r, CensusDirectory d, RowSink s, Progress p) { }");
		source(classes, "Ending", "implements Importer", "public String id() { return \"bad-ending\"; }" + IMPORTER
				+ "public void read(ImportRequest r, CensusDirectory d, RowSink s, Progress p) { System.out.println(\"noise\"); System.exit(0); }");
		source(classes, "Looping", "implements Classifier", "public String id() { return \"bad-looping\"; }" + SAYS
				+ OPENED + "private Verdict verdict(Post post) { while (true) { Thread.onSpinWait(); } }");
		source(classes, "Rubbish", "implements Classifier", "public String id() { return \"bad-rubbish\"; }" + SAYS
				+ OPENED
				+ "private Verdict verdict(Post post) { return Verdict.ofUsage(new Judgement.Coded(\"horoscope\", Scores.NONE, List.of()), \"\", false); }");
		source(classes, "Counting", "implements Indicator", "public String id() { return \"bad-indicator\"; }"
				+ "public Bilingual title() { return Bilingual.same(id()); }"
				+ "public Table compute(StudyView view) { throw new IllegalStateException(\"cannot count\"); }");
		return new PluginJar(ID, "1.0.0", PluginJar.THIS_PALIER, PLUGIN, classes);
	}

	private static void source(Map<String, String> classes, String name, String does, String body) {
		classes.put(name, "public final class " + name + " " + does + " {\n" + body + "\n}\n");
	}

	private static String line(String text, String id) {
		return text.lines().filter(it -> it.contains(" " + id + " ")).findFirst().orElse("no line with " + id);
	}

	private static void assertDone(Outcome outcome) {
		assertThat(outcome.code()).as(outcome.said()).isZero();
	}
}
