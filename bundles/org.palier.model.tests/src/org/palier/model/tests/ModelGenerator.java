// SPDX-License-Identifier: EPL-2.0
package org.palier.model.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the Java sources of {@code Palier.ecore}. Lives in this fragment so that the model bundle
 * itself never needs the generator.
 */
final class ModelGenerator {

	private final Path modelFolder;

	/** @param modelFolder folder that holds Palier.ecore and Palier.genmodel */
	ModelGenerator(Path modelFolder) {
		this.modelFolder = modelFolder;
	}

	/**
	 * Generates into {@code projects/org.palier.model/src-gen}; what lies there is not merged but must
	 * be absent, so that the result depends on the model alone.
	 *
	 * @throws IOException when EMF's generator reports an error; the message is its own
	 */
	void generateInto(Path projects) throws IOException {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
		resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
		// Outside a workspace the generator resolves platform:/resource against this mapping.
		resources.getURIConverter().getURIMap().put(URI.createURI("platform:/resource/"),
				URI.createFileURI(projects.toAbsolutePath() + "/"));
		URI file = URI.createFileURI(modelFolder.resolve("Palier.genmodel").toAbsolutePath().toString());
		GenModel model = (GenModel) resources.getResource(file, true).getContents().get(0);
		model.reconcile();
		model.setCanGenerate(true);

		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(model);
		Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.ERROR) {
			throw new IOException("EMF could not generate the model: " + describe(result));
		}
	}

	private static String describe(Diagnostic result) {
		List<String> causes = result.getChildren().stream().map(Diagnostic::getMessage).toList();
		return result.getMessage() + " " + causes;
	}
}
