// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.acceptance.Dropins.Listing;
import org.palier.acceptance.Product.Outcome;

/**
 * Plug-ins in the folder dropins of the built product: what they are and what is wrong with them is named in list-plugins,
 * and nothing of them is loaded before it is needed.
 */
class DropinsTest {

	@TempDir
	private static Path folder;

	private static Dropins dropins;

	@BeforeAll
	static void aStudyWithPosts() throws Exception {
		dropins = new Dropins(folder);
	}

	@AfterEach
	void removeAll() throws Exception {
		dropins.clear();
	}

	@Test
	void aJarInDropinsWorksUntilItIsGone() throws Exception {
		dropins.drop(PluginJar.of(Dropins.ID).classifier("dropped", "Dropped", Dropins.CODED));
		assertThat(dropins.line("dropped")).contains("1.0.0", Dropins.ID, "API 0.2.0", "unsigned").doesNotContain("–");
		Outcome here = dropins.product().answer("classify", dropins.copy("here"), "--classifier", "dropped", "--json");
		assertThat(here.said()).contains("\"coded\":700").contains("\"news_release\":700");
		dropins.clear();
		assertThat(dropins.product().run("list-plugins").said()).doesNotContain(Dropins.ID);
		assertThat(dropins.product().run("classify", "here", "--classifier", "dropped").code()).isEqualTo(2);
		// Twice the same: what Equinox remembers of it is gone too, and it may come back.
		dropins.drop(PluginJar.of(Dropins.ID).classifier("dropped", "Dropped", Dropins.CODED));
		assertThat(dropins.line("dropped")).doesNotContain("–");
	}

	@Test
	void whatNeedsANewerPalierIsNamedWithWhatItNeeds() throws Exception {
		dropins.drop(PluginJar.of(Dropins.ID).classifier("dropped", "Dropped", Dropins.CODED));
		dropins.drop(PluginJar.of("gouv.example.newer").classifier("newer", "Newer", Dropins.CODED)
				.needing(PluginJar.THIS_PALIER.replace("ground;bundle-version=\"0.2.0", "ground;bundle-version=\"9.2.0")));
		dropins.drop(PluginJar.of("gouv.example.needy").classifier("needy", "Needy", Dropins.CODED)
				.needing(PluginJar.THIS_PALIER + ",gouv.example.absent"));
		Listing listed = dropins.listed();
		assertThat(listed.line("newer")).contains("classifier", "API 9.2.0", "cannot be used", "needs a newer Palier",
				"org.palier.ground 9.2.0", "0.2.0");
		assertThat(listed.line("needy")).contains("gouv.example.absent", "not installed");
		assertThat(listed.line("dropped")).doesNotContain("–");
		assertThat(dropins.product().answer("list-plugins", "--json").said()).contains("\"state\":\"unresolved\"").contains("\"api\":\"9.2.0\"");
	}

	@Test
	void jarsThatAreNoPluginsAreNamed() throws Exception {
		Files.writeString(Files.createDirectories(dropins.place()).resolve("notes.jar"), "no jar");
		assertThat(dropins.product().run("list-plugins").said()).contains("notes.jar").contains("no jar that can be read");
	}

	@Test
	void aSignatureIsShownAndCheckedAgainstTheContent() throws Exception {
		Path jar = dropins.drop(PluginJar.of(Dropins.ID).classifier("dropped", "Dropped", Dropins.CODED));
		String store = folder.resolve("throwaway.p12").toString();
		String java = System.getProperty("java.home") + "/bin/";
		Dropins.assertDone(dropins.product().shell(folder,
				List.of(java + "keytool", "-genkeypair", "-alias", "k", "-keyalg", "RSA", "-dname", "CN=Office A, O=Example", "-validity",
				"30", "-storepass", "throwaway", "-keystore", store)));
		Dropins.assertDone(dropins.product().shell(folder,
				List.of(java + "jarsigner", "-storepass", "throwaway", "-keystore", store, jar.toString(), "k")));
		assertThat(dropins.line("dropped")).contains("signed by Office A, whom nobody vouches for").doesNotContain("–");
		assertThat(dropins.product().answer("list-plugins", "--json").said()).contains("\"signature\":\"unverified\",\"signer\":\"Office A\"");
		Path changed = PluginJar.of(Dropins.ID).classifier("dropped", "Dropped", Dropins.CODED.replace("0.5", "0.6"))
				.write(dropins.product(), folder.resolve("changed.jar"));
		Dropins.assertDone(dropins.product().shell(folder,
				List.of(java + "jar", "--extract", "--file", changed.toString(), "gouv/example/drop/Dropped.class")));
		Dropins.assertDone(dropins.product().shell(folder,
				List.of(java + "jar", "--update", "--file", jar.toString(), "gouv/example/drop/Dropped.class")));
		assertThat(dropins.line("dropped")).contains("signature does not fit the content");
	}

	@Test
	@Tag("long")
	void aJarThatIsReplacedByAnOlderFileIsTakenInAnew() throws Exception {
		Path jar = dropins.drop(PluginJar.of(Dropins.ID).classifier("dropped", "Dropped", Dropins.CODED));
		assertThat(dropins.line("dropped")).contains("1.0.0");
		dropins.drop(PluginJar.of(Dropins.ID).version("0.9.0").classifier("dropped", "Dropped", Dropins.CODED));
		Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
		assertThat(dropins.line("dropped")).contains("0.9.0");
		Files.writeString(jar, "no jar any more");
		assertThat(dropins.product().run("list-plugins").said()).contains("no jar that can be read").doesNotContain(" dropped ");
	}

	@Test
	void memoryOverflowInAConstructorAndAThrowingClassifierAreNamed() throws Exception {
		dropins.drop(PluginJar.of(Dropins.ID)
				.classifier("greedy", "Greedy", "private final transient byte[][] all = new byte[1 << 16][1 << 20];", Dropins.CODED)
				.classifier("throws", "Throws", "throw new IllegalStateException(\"out of order\");").classifier("dropped", "Dropped", Dropins.CODED));
		Listing listed = dropins.listed();
		assertThat(listed.line("greedy")).contains("rejected", "OutOfMemoryError");
		assertThat(listed.line("dropped")).doesNotContain("–");
		Outcome throwing = dropins.product().run("classify", dropins.copy("throwing"), "--classifier", "throws", "--json");
		assertThat(throwing.code()).isEqualTo(9);
		assertThat(throwing.said()).contains("out of order");
		// 5 of 100 posts may fail: 35 of these 700.
		assertThat(dropins.line("throws")).contains("failed in use", "failed on 36 of the first 36 posts", "out of order");
		assertThat(dropins.product().answer("list-plugins", "--json").said()).contains("\"state\":\"failed\"").contains("\"times\":1");
	}

	@Test
	void noClassIsLoadedBeforeItIsNeeded() throws Exception {
		String mark = "private static final long SINCE = Marks.add();";
		dropins.drop(PluginJar.of(Dropins.ID).classifier("lazy", "Lazy", mark, Dropins.CODED)
				.indicator("lazy_table", "LazyTable", mark, "throw new IllegalStateException();")
				.importer("lazy_import", "LazyImport", mark, "").with("none", "", "Marks", dropins.marks()));
		Dropins.assertDone(dropins.product().run("--help"));
		Dropins.assertDone(dropins.product().run("new", "lazy"));
		Dropins.assertDone(dropins.product().run("classify", dropins.copy("lazier"), "--classifier", "rules"));
		Dropins.assertDone(dropins.product().run("attribute", "study"));
		Dropins.assertDone(dropins.product().run("export", "study", "--parquet", folder.resolve("parquet").toString()));
		assertThat(folder.resolve("marks")).doesNotExist();
		Dropins.assertDone(dropins.product().run("list-plugins"));
		assertThat(Files.readString(folder.resolve("marks"))).isEqualTo("loadedloadedloaded");
	}
}
