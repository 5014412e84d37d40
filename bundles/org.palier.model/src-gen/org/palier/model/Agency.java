/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agency</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A public body.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Agency#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.Agency#getAcronym <em>Acronym</em>}</li>
 *   <li>{@link org.palier.model.Agency#getOtherNames <em>Other Names</em>}</li>
 *   <li>{@link org.palier.model.Agency#getFormerIds <em>Former Ids</em>}</li>
 *   <li>{@link org.palier.model.Agency#getExternalIds <em>External Ids</em>}</li>
 *   <li>{@link org.palier.model.Agency#getCategory <em>Category</em>}</li>
 *   <li>{@link org.palier.model.Agency#getSize <em>Size</em>}</li>
 *   <li>{@link org.palier.model.Agency#getField <em>Field</em>}</li>
 *   <li>{@link org.palier.model.Agency#getWebSite <em>Web Site</em>}</li>
 *   <li>{@link org.palier.model.Agency#getParent <em>Parent</em>}</li>
 *   <li>{@link org.palier.model.Agency#isUnmatched <em>Unmatched</em>}</li>
 *   <li>{@link org.palier.model.Agency#getRun <em>Run</em>}</li>
 *   <li>{@link org.palier.model.Agency#getHeldFields <em>Held Fields</em>}</li>
 *   <li>{@link org.palier.model.Agency#getBegunOn <em>Begun On</em>}</li>
 *   <li>{@link org.palier.model.Agency#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.palier.model.Agency#getSuccessors <em>Successors</em>}</li>
 *   <li>{@link org.palier.model.Agency#getSuccessorNames <em>Successor Names</em>}</li>
 *   <li>{@link org.palier.model.Agency#getFormerNames <em>Former Names</em>}</li>
 *   <li>{@link org.palier.model.Agency#getLifeSource <em>Life Source</em>}</li>
 *   <li>{@link org.palier.model.Agency#getFormerValues <em>Former Values</em>}</li>
 *   <li>{@link org.palier.model.Agency#getAudiences <em>Audiences</em>}</li>
 *   <li>{@link org.palier.model.Agency#getOwn <em>Own</em>}</li>
 *   <li>{@link org.palier.model.Agency#getPresences <em>Presences</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getAgency()
 * @model
 * @generated
 */
public interface Agency extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What readers see, in French and English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(LocalizedText)
	 * @see org.palier.model.PalierPackage#getAgency_Name()
	 * @model containment="true" required="true"
	 * @generated
	 */
	LocalizedText getName();

	/**
	 * Sets the value of the '{@link org.palier.model.Agency#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Acronym</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its acronym in either language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acronym</em>' containment reference.
	 * @see #setAcronym(LocalizedText)
	 * @see org.palier.model.PalierPackage#getAgency_Acronym()
	 * @model containment="true"
	 * @generated
	 */
	LocalizedText getAcronym();

	/**
	 * Sets the value of the '{@link org.palier.model.Agency#getAcronym <em>Acronym</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acronym</em>' containment reference.
	 * @see #getAcronym()
	 * @generated
	 */
	void setAcronym(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Other Names</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names by which lists call it, in either language: legal title, preferred name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other Names</em>' attribute list.
	 * @see org.palier.model.PalierPackage#getAgency_OtherNames()
	 * @model
	 * @generated
	 */
	EList<String> getOtherNames();

	/**
	 * Returns the value of the '<em><b>Former Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of agencies that were merged into this one, so that a list which names them finds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former Ids</em>' attribute list.
	 * @see org.palier.model.PalierPackage#getAgency_FormerIds()
	 * @model
	 * @generated
	 */
	EList<String> getFormerIds();

	/**
	 * Returns the value of the '<em><b>External Ids</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.ExternalId}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids in other lists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>External Ids</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getAgency_ExternalIds()
	 * @model containment="true"
	 * @generated
	 */
	EList<ExternalId> getExternalIds();

	/**
	 * Returns the value of the '<em><b>Category</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its kind; null when not coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' reference.
	 * @see #setCategory(AgencyCategory)
	 * @see org.palier.model.PalierPackage#getAgency_Category()
	 * @model resolveProxies="false"
	 * @generated
	 */
	AgencyCategory getCategory();

	/**
	 * Sets the value of the '{@link org.palier.model.Agency#getCategory <em>Category</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' reference.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(AgencyCategory value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of employees; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Integer)
	 * @see org.palier.model.PalierPackage#getAgency_Size()
	 * @model
	 * @generated
	 */
	Integer getSize();

	/**
	 * Sets the value of the '{@link org.palier.model.Agency#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Field of activity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see #setField(String)
	 * @see org.palier.model.PalierPackage#getAgency_Field()
	 * @model
	 * @generated
	 */
	String getField();

	/**
	 * Sets the value of the '{@link org.palier.model.Agency#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see #getField()
	 * @generated
	 */
	void setField(String value);

	/**
	 * Returns the value of the '<em><b>Web Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address of its own site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Web Site</em>' attribute.
	 * @see #setWebSite(String)
	 * @see org.palier.model.PalierPackage#getAgency_WebSite()
	 * @model
	 * @generated
	 */
	String getWebSite();

	/**
	 * Sets the value of the '{@link org.palier.model.Agency#getWebSite <em>Web Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Web Site</em>' attribute.
	 * @see #getWebSite()
	 * @generated
	 */
	void setWebSite(String value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency that it reports to; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Agency)
	 * @see org.palier.model.PalierPackage#getAgency_Parent()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Agency getParent();

	/**
	 * Sets the value of the '{@link org.palier.model.Agency#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Agency value);

	/**
	 * Returns the value of the '<em><b>Unmatched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it was made from an account whose department was found in no organisation list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unmatched</em>' attribute.
	 * @see #setUnmatched(boolean)
	 * @see org.palier.model.PalierPackage#getAgency_Unmatched()
	 * @model
	 * @generated
	 */
	boolean isUnmatched();

	/**
	 * Sets the value of the '{@link org.palier.model.Agency#isUnmatched <em>Unmatched</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unmatched</em>' attribute.
	 * @see #isUnmatched()
	 * @generated
	 */
	void setUnmatched(boolean value);

	/**
	 * Returns the value of the '<em><b>Run</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the import that brought it; null when a person entered it. It counts while that import does, or while anything else says something of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Run</em>' attribute.
	 * @see #setRun(String)
	 * @see org.palier.model.PalierPackage#getAgency_Run()
	 * @model
	 * @generated
	 */
	String getRun();

	/**
	 * Sets the value of the '{@link org.palier.model.Agency#getRun <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run</em>' attribute.
	 * @see #getRun()
	 * @generated
	 */
	void setRun(String value);

	/**
	 * Returns the value of the '<em><b>Held Fields</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fields that a person wrote, each with the day and who: a list that says otherwise does not change them unless a person lets it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held Fields</em>' attribute list.
	 * @see org.palier.model.PalierPackage#getAgency_HeldFields()
	 * @model
	 * @generated
	 */
	EList<String> getHeldFields();

	/**
	 * Returns the value of the '<em><b>Begun On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day on which it is there; null when nobody says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Begun On</em>' attribute.
	 * @see #setBegunOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getAgency_BegunOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getBegunOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Agency#getBegunOn <em>Begun On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begun On</em>' attribute.
	 * @see #getBegunOn()
	 * @generated
	 */
	void setBegunOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day on which it is there no more; null when it goes on, or nobody says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended On</em>' attribute.
	 * @see #setEndedOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getAgency_EndedOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getEndedOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Agency#getEndedOn <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended On</em>' attribute.
	 * @see #getEndedOn()
	 * @generated
	 */
	void setEndedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Successors</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Agency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agencies that took its place: one that it was merged into, or that goes on under another name, several after a split.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Successors</em>' reference list.
	 * @see org.palier.model.PalierPackage#getAgency_Successors()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Agency> getSuccessors();

	/**
	 * Returns the value of the '<em><b>Successor Names</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of successors that the study does not have, as a list or a person writes them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Successor Names</em>' attribute list.
	 * @see org.palier.model.PalierPackage#getAgency_SuccessorNames()
	 * @model
	 * @generated
	 */
	EList<String> getSuccessorNames();

	/**
	 * Returns the value of the '<em><b>Former Names</b></em>' attribute list.
	 * The list contents are of type {@link org.palier.model.FormerName}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names that it had before, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former Names</em>' attribute list.
	 * @see org.palier.model.PalierPackage#getAgency_FormerNames()
	 * @model dataType="org.palier.model.FormerName"
	 * @generated
	 */
	EList<FormerName> getFormerNames();

	/**
	 * Returns the value of the '<em><b>Life Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where its begin, its end and its successors are written; null when nobody says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Life Source</em>' attribute.
	 * @see #setLifeSource(String)
	 * @see org.palier.model.PalierPackage#getAgency_LifeSource()
	 * @model
	 * @generated
	 */
	String getLifeSource();

	/**
	 * Sets the value of the '{@link org.palier.model.Agency#getLifeSource <em>Life Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Life Source</em>' attribute.
	 * @see #getLifeSource()
	 * @generated
	 */
	void setLifeSource(String value);

	/**
	 * Returns the value of the '<em><b>Former Values</b></em>' attribute list.
	 * The list contents are of type {@link org.palier.model.FormerValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What held of its begin, end, successors and their source before an import said otherwise, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former Values</em>' attribute list.
	 * @see org.palier.model.PalierPackage#getAgency_FormerValues()
	 * @model dataType="org.palier.model.FormerValue"
	 * @generated
	 */
	EList<FormerValue> getFormerValues();

	/**
	 * Returns the value of the '<em><b>Audiences</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Category}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Publics that it addresses, as categories of a theory of audiences (two-step flow); empty when not coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audiences</em>' reference list.
	 * @see org.palier.model.PalierPackage#getAgency_Audiences()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Category> getAudiences();

	/**
	 * Returns the value of the '<em><b>Own</b></em>' attribute list.
	 * The list contents are of type {@link org.palier.model.OwnValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values of the fields that the study declares of agencies; of a field without one nothing is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Own</em>' attribute list.
	 * @see org.palier.model.PalierPackage#getAgency_Own()
	 * @model unique="false" dataType="org.palier.model.OwnValue"
	 * @generated
	 */
	EList<OwnValue> getOwn();

	/**
	 * Returns the value of the '<em><b>Presences</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Presence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was found on each platform; a platform without one is not checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Presences</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getAgency_Presences()
	 * @model containment="true"
	 * @generated
	 */
	EList<Presence> getPresences();

} // Agency
