// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;
import org.palier.checks.ValidationRule;
import org.palier.extensions.PluginEntry.State;
import org.palier.files.ImportRequest;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.Importer;
import org.palier.model.PalierFactory;
import org.palier.numbers.findings.GuardedSource;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.change.ChangeKind;
import org.palier.study.export.Exporter;

/** A bundle whose parts throw when they are used, and leave a mark when they are loaded: what of it is told, and when. */
class FaultyPluginsTest {

	private static final String NAME = "gouv.example.faulty";
	private static final String MARK = "gouv.example.faulty.loaded";
	private static final List<String> KINDS = List.of("importer", "classifier", "indicator", "finding", "rule", "change", "exporter");

	private final BundleContext bundles = FrameworkUtil.getBundle(Contributions.class).getBundleContext();
	private Bundle faulty;
	@TempDir
	private Path folder;

	@BeforeEach
	void install() throws Exception {
		System.clearProperty(MARK);
		faulty = bundles.installBundle("memory:" + NAME, new ByteArrayInputStream(jar()));
		bundles.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(faulty));
	}

	@AfterEach
	void uninstall() throws Exception {
		faulty.uninstall();
	}

	private Contributions contributions() {
		return new Contributions(RegistryFactory.getRegistry(), bundles, new FaultLog(folder.resolve("faults"), Clock.systemUTC()));
	}

	@Test
	void whatCanBeToldWithoutLoadingIsTold() {
		List<PluginEntry> declared = ours(contributions().installed().declared());

		assertThat(declared).extracting(it -> it.plugin().kind()).containsAll(KINDS);
		assertThat(declared).filteredOn(it -> !it.plugin().id().equals("gone")).isNotEmpty()
				.allSatisfy(it -> assertThat(it.state()).isEqualTo(State.WORKS));
		assertThat(declared).filteredOn(it -> it.plugin().id().equals("gone")).singleElement().satisfies(it -> {
			assertThat(it.state()).isEqualTo(State.REJECTED);
			assertThat(it.reason().en()).contains("“gone”", NAME + ".Gone");
		});
		assertThat(System.getProperty(MARK)).isNull();

		contributions().installed().tried();
		assertThat(System.getProperty(MARK)).isNotNull();
	}

	@Test
	void whatThrowsInUseIsListedAndStillUsed() throws Exception {
		Contributions contributions = contributions();
		Importer importer = part(contributions.of(PartKind.IMPORTERS).read());
		var file = Files.writeString(folder.resolve("x.csv"), "a");
		assertThatThrownBy(() -> importer.recognises(ImportRequest.of(file))).isInstanceOf(UnreadableFileException.class);
		assertThatThrownBy(() -> importer.read(ImportRequest.of(file), null, null, Progress.NONE)).isInstanceOf(UnreadableFileException.class);
		Indicator indicator = part(contributions.of(PartKind.INDICATORS).read());
		assertThat(indicator.compute(StudyView.of(PalierFactory.eINSTANCE.createStudy())).rows()).isEmpty();
		GuardedSource source = part(contributions.of(PartKind.FINDINGS).read());
		assertThat(source.ask(StudyView.of(PalierFactory.eINSTANCE.createStudy())).faults()).singleElement()
				.satisfies(it -> assertThat(it.en()).contains("“faulty”", "out of order"));
		ValidationRule rule = part(contributions.of(PartKind.RULES).read());
		assertThat(rule.check(PalierFactory.eINSTANCE.createStudy(), LocalDate.EPOCH)).singleElement()
				.satisfies(it -> assertThat(it.message().en()).contains("out of order"));
		ChangeKind change = part(contributions.of(PartKind.CHANGES).read());
		assertThatThrownBy(() -> change.census(null, null)).isInstanceOf(IllegalStateException.class);
		Exporter exporter = part(contributions.of(PartKind.EXPORTERS).read());
		assertThatThrownBy(() -> exporter.write(null, null)).isInstanceOf(IllegalStateException.class);
		contributions.installed().close();

		List<PluginEntry> later = ours(contributions().installed().tried());
		for (String kind : List.of("importer", "indicator", "finding", "rule", "change", "exporter")) {
			assertThat(later).filteredOn(it -> it.plugin().kind().equals(kind) && it.plugin().id().equals("faulty")).as(kind)
					.singleElement().satisfies(it -> {
				assertThat(it.state()).isEqualTo(State.FAILED);
				assertThat(it.reason().en()).contains("out of order", "still used");
				assertThat(it.reason().fr()).contains("out of order").isNotEqualTo(it.reason().en());
				assertThat(it.fault().orElseThrow().times()).isEqualTo(kind.equals("importer") ? 2 : 1);
			});
		}
		assertThat(contributions().of(PartKind.INDICATORS).usable()).hasSize(contributions.of(PartKind.INDICATORS).usable().size());
		assertThat(later).filteredOn(it -> it.plugin().kind().equals("classifier") && it.plugin().id().equals("faulty")).singleElement()
				.satisfies(it -> assertThat(it.state()).isEqualTo(State.WORKS));
	}

	@Test
	void whatCouldNotBeMadeIsToldFromThenOnUntilItCan() {
		Contributions contributions = contributions();
		System.setProperty(MARK + ".refuse", "yes");
		try {
			contributions.of(PartKind.CLASSIFIERS).find("faulty");
			assertThat(state(contributions(), "classifier")).isEqualTo(State.REJECTED);
			assertThat(ours(contributions().installed().declared())).filteredOn(it -> it.plugin().kind().equals("classifier"))
					.anySatisfy(it -> assertThat(it.reason().en()).contains("could not be made", "refused"));
		} finally {
			System.clearProperty(MARK + ".refuse");
		}
		contributions.of(PartKind.CLASSIFIERS).find("faulty");
		assertThat(state(contributions(), "classifier")).isEqualTo(State.WORKS);
	}

	@Test
	void faultsOfWhatIsNotInstalledAnyMoreAreForgotten() throws Exception {
		Contributions contributions = contributions();
		contributions.installed().faults("indicator", "faulty").failed(Bilingual.same("x"));
		assertThat(contributions.installed().faults()).hasSize(1);
		faulty.uninstall();
		contributions.installed().tried();
		assertThat(contributions.installed().faults()).isEmpty();
		install();
	}

	private static State state(Contributions contributions, String kind) {
		return ours(contributions.installed().declared()).stream()
				.filter(it -> it.plugin().kind().equals(kind) && it.plugin().id().equals("faulty"))
				.map(PluginEntry::state).findFirst().orElseThrow();
	}

	private static List<PluginEntry> ours(List<PluginEntry> entries) {
		return entries.stream().filter(it -> it.plugin().bundle().equals(NAME)).toList();
	}

	private static <T> T part(List<Contribution<T>> contributions) {
		return Contributions.usable(contributions.stream().filter(it -> it.plugin().id().equals("faulty")).toList()).getFirst();
	}

	private static byte[] jar() throws IOException {
		var manifest = new Manifest();
		var main = manifest.getMainAttributes();
		main.put(Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", NAME + ";singleton:=true");
		main.putValue("Bundle-Version", "1.0.0");
		main.putValue("Require-Bundle", "org.palier.extensions,org.palier.ground,org.palier.model");
		var bytes = new ByteArrayOutputStream();
		try (var jar = new JarOutputStream(bytes, manifest)) {
			var xml = new StringBuilder("<plugin>");
			for (String kind : KINDS) {
				String type = "Faulty" + kind;
				xml.append("<extension point=\"org.palier.extensions.").append(kind).append("s\"><").append(kind)
						.append(" id=\"faulty\" name=\"F\" extensions=\"x\" class=\"").append(NAME + "." + type).append("\"/></extension>");
				add(jar, NAME.replace('.', '/') + "/" + type + ".class", marking(type, kind));
			}
			xml.append("<extension point=\"org.palier.extensions.importers\"><importer id=\"gone\" name=\"G\" class=\"" + NAME
					+ ".Gone\"/></extension>");
			add(jar, "plugin.xml", xml.append("</plugin>").toString().getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
		jar.putNextEntry(new JarEntry(name));
		jar.write(content);
		jar.closeEntry();
	}

	/** A class beneath the one of the kind in {@link FaultyParts}, that leaves a mark when it is loaded. */
	private static byte[] marking(String type, String kind) {
		String name = (NAME + "." + type).replace('.', '/');
		String parent = FaultyParts.parent(kind).getName().replace('.', '/');
		var writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
		writer.visit(Opcodes.V21, Opcodes.ACC_PUBLIC, name, null, parent, null);
		MethodVisitor loaded = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
		loaded.visitCode();
		loaded.visitLdcInsn(MARK);
		loaded.visitLdcInsn(type);
		loaded.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/System", "setProperty",
				"(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;", false);
		loaded.visitInsn(Opcodes.POP);
		loaded.visitInsn(Opcodes.RETURN);
		loaded.visitMaxs(0, 0);
		loaded.visitEnd();
		MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
		constructor.visitCode();
		constructor.visitVarInsn(Opcodes.ALOAD, 0);
		constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, parent, "<init>", "()V", false);
		constructor.visitInsn(Opcodes.RETURN);
		constructor.visitMaxs(0, 0);
		constructor.visitEnd();
		writer.visitEnd();
		return writer.toByteArray();
	}
}
