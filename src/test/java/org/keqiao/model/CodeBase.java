package org.keqiao.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keqiao.engine.CaseMessage;
import org.keqiao.engine.Fact;

/** The project's own classes, tests left out, as the models refer to them. */
final class CodeBase {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.keqiao");

    private CodeBase() {}

    /** The class with this simple name, anywhere in the module. */
    static Optional<JavaClass> find(String module, String simpleName) {
        return CLASSES.stream()
                .filter(type -> type.getSimpleName().equals(simpleName))
                .filter(type -> (type.getPackageName() + ".").startsWith("org.keqiao." + module + "."))
                .findFirst();
    }

    /** Simple names of the concrete classes that implement an interface of ours or of the engine. */
    static Set<String> implementing(Class<?> type) {
        return CLASSES.stream()
                .filter(found -> found.isAssignableTo(type))
                .filter(found -> !found.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }

    /** Every process variable that some class declares as a constant. */
    static List<Fact<?>> facts() {
        return constants(Fact.class).<Fact<?>>map(fact -> fact).toList();
    }

    /** The names of all messages that some class declares as a constant. */
    static Set<String> messages() {
        return constants(CaseMessage.class).map(CaseMessage::name).collect(Collectors.toSet());
    }

    private static <T> Stream<T> constants(Class<T> kind) {
        return CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getRawType().isEquivalentTo(kind))
                .map(field -> kind.cast(value(field)));
    }

    private static Object value(JavaField constant) {
        try {
            Field field = constant.reflect();
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new LinkageError(constant.getFullName(), e);
        }
    }
}
