/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Theory Pack</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A versioned set of theories, codebook, platforms and agency categories that a study takes a copy of.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.TheoryPack#getVersion <em>Version</em>}</li>
 *   <li>{@link org.palier.model.TheoryPack#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.TheoryPack#getDescription <em>Description</em>}</li>
 *   <li>{@link org.palier.model.TheoryPack#getSource <em>Source</em>}</li>
 *   <li>{@link org.palier.model.TheoryPack#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.palier.model.TheoryPack#getPlatforms <em>Platforms</em>}</li>
 *   <li>{@link org.palier.model.TheoryPack#getUsages <em>Usages</em>}</li>
 *   <li>{@link org.palier.model.TheoryPack#getTheories <em>Theories</em>}</li>
 *   <li>{@link org.palier.model.TheoryPack#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.palier.model.TheoryPack#getFields <em>Fields</em>}</li>
 *   <li>{@link org.palier.model.TheoryPack#getReplacements <em>Replacements</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getTheoryPack()
 * @model
 * @generated
 */
public interface TheoryPack extends Identified {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the content, e.g. 1.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.palier.model.PalierPackage#getTheoryPack_Version()
	 * @model required="true"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.palier.model.TheoryPack#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What readers see, in French and English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(LocalizedText)
	 * @see org.palier.model.PalierPackage#getTheoryPack_Name()
	 * @model containment="true" required="true"
	 * @generated
	 */
	LocalizedText getName();

	/**
	 * Sets the value of the '{@link org.palier.model.TheoryPack#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the pack holds and where it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' containment reference.
	 * @see #setDescription(LocalizedText)
	 * @see org.palier.model.PalierPackage#getTheoryPack_Description()
	 * @model containment="true"
	 * @generated
	 */
	LocalizedText getDescription();

	/**
	 * Sets the value of the '{@link org.palier.model.TheoryPack#getDescription <em>Description</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' containment reference.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Publication that the pack is derived from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.palier.model.PalierPackage#getTheoryPack_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.palier.model.TheoryPack#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.AgencyCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kinds of agencies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Categories</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getTheoryPack_Categories()
	 * @model containment="true"
	 * @generated
	 */
	EList<AgencyCategory> getCategories();

	/**
	 * Returns the value of the '<em><b>Platforms</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Platform}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Platforms with their host patterns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platforms</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getTheoryPack_Platforms()
	 * @model containment="true"
	 * @generated
	 */
	EList<Platform> getPlatforms();

	/**
	 * Returns the value of the '<em><b>Usages</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Usage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codebook.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usages</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getTheoryPack_Usages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Usage> getUsages();

	/**
	 * Returns the value of the '<em><b>Theories</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Theory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Theories with their placements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Theories</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getTheoryPack_Theories()
	 * @model containment="true"
	 * @generated
	 */
	EList<Theory> getTheories();

	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Objective}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Objectives that agencies follow on social media.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objectives</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getTheoryPack_Objectives()
	 * @model containment="true"
	 * @generated
	 */
	EList<Objective> getObjectives();

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.OwnField}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fields that a study which takes the pack gets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getTheoryPack_Fields()
	 * @model containment="true"
	 * @generated
	 */
	EList<OwnField> getFields();

	/**
	 * Returns the value of the '<em><b>Replacements</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Replacement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What an id of an earlier version of this pack has become.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replacements</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getTheoryPack_Replacements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Replacement> getReplacements();

} // TheoryPack
