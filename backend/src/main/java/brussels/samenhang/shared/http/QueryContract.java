package brussels.samenhang.shared.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The query and path parameters a resource method declares, read once from its signature. */
record QueryContract(Map<String, Parameter> query, Map<String, Parameter> path) {

    /** @param bean the bean parameter class the parameter is a field of, null for a parameter of the method itself */
    record Parameter(String name, Class<?> type, boolean repeated, Class<?> bean, String field) {
    }

    static QueryContract of(Method method) {
        var query = new LinkedHashMap<String, Parameter>();
        var path = new LinkedHashMap<String, Parameter>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                add(query, parameter.getAnnotation(QueryParam.class).value(), parameter.getParameterizedType(), null, null);
            } else if (parameter.isAnnotationPresent(PathParam.class)) {
                add(path, parameter.getAnnotation(PathParam.class).value(), parameter.getParameterizedType(), null, null);
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(query, parameter.getType());
            }
        }
        return new QueryContract(query, path);
    }

    private static void addFields(Map<String, Parameter> query, Class<?> bean) {
        for (var level = bean; level != null && level != Object.class && level != Record.class; level = level.getSuperclass()) {
            for (var field : level.getDeclaredFields()) {
                if (field.isAnnotationPresent(QueryParam.class)) {
                    add(query, field.getAnnotation(QueryParam.class).value(), field.getGenericType(), bean, field.getName());
                } else if (field.isAnnotationPresent(BeanParam.class)) {
                    addFields(query, field.getType());
                }
            }
        }
    }

    private static void add(Map<String, Parameter> parameters, String name, Type type, Class<?> bean, String field) {
        var repeated = type instanceof ParameterizedType generic && Collection.class.isAssignableFrom((Class<?>) generic.getRawType());
        var element = repeated ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        parameters.put(name, new Parameter(name, element instanceof Class<?> plain ? plain : Object.class, repeated, bean, field));
    }
}
