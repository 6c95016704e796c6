package brussels.samenhang.shared.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads JSON columns, with a reader a type; jsonb never holds a name twice, so that is not looked for as in what callers send. */
@Singleton
class StoredJson {

    private static final String EMPTY = "[]";

    private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();
    private final ObjectMapper mapper;

    StoredJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Most lists of a record are empty; those need no parser. */
    @SuppressWarnings("unchecked")
    <T> T read(String column, String text, Type type) {
        if (EMPTY.equals(text) && type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return (T) new ArrayList<>();
        }
        try {
            return text == null ? null : reader(type).readValue(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Column " + column, unreadable);
        }
    }

    private ObjectReader reader(Type type) {
        var known = readers.get(type);
        return known != null ? known : readers.computeIfAbsent(type, wanted ->
                mapper.readerFor(mapper.constructType(wanted)).without(StreamReadFeature.STRICT_DUPLICATE_DETECTION));
    }
}
